using System.Text.Json.Nodes;

namespace OrderFlow.Local.Protocols;

/// <summary>An error that an AWS service answers with: its code, its text and its HTTP status.</summary>
/// <param name="code">The error's name on the wire, such as <c>ResourceNotFoundException</c>.</param>
/// <param name="message">The service's own text where it is known.</param>
/// <param name="statusCode">The HTTP status; client errors are 400 unless the service says otherwise.</param>
/// <seealso href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/CommonErrors.html"/>
public sealed class ServiceException(string code, string message, int statusCode = 400) : Exception(message)
{
    /// <summary>The error's name on the wire.</summary>
    public string Code { get; } = code;

    /// <summary>The HTTP status of the answer.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The code that query clients know the error by, where it differs from <see cref="Code"/> (SQS).</summary>
    public string? QueryCode { get; init; }

    /// <summary>Members of the error beside its message, or null.</summary>
    public JsonObject? Members { get; init; }

    internal static ServiceException Validation(string message) => new("ValidationException", message);

    internal static ServiceException NotFound(string message) => new("ResourceNotFoundException", message);

    internal static ServiceException AlreadyExists(string message) => new("ResourceAlreadyExistsException", message);
}
