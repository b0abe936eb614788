using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A call that a Task state makes, or a Map state to read its items or write its results.</summary>
/// <param name="State">The name of the state.</param>
/// <param name="Service">The service as the integration names it, such as <c>events</c> or <c>aws-sdk:sqs</c>; <c>lambda</c> for the ARN of a function.</param>
/// <param name="Action">The API action, such as <c>putEvents</c>.</param>
/// <param name="IsSynchronous">Whether the state waits for the end of a job (<c>.sync</c>).</param>
/// <param name="Arguments">What is passed; members whose value is decided at run time are undefined.</param>
internal sealed record TaskCall(string State, string Service, string Action, bool IsSynchronous, JObject Arguments)
{
    /// <summary>The JSON pointer of what makes the call, in the definition.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The field of it that has the arguments.</summary>
    public string ArgumentsField { get; init; } = "Arguments";

    /// <summary>The role that the state names for the call in its Credentials; null when the call is made with the role of the state machine.</summary>
    public JToken? CredentialsRole { get; init; }

    /// <summary>Whether the service is called through the AWS SDK.</summary>
    public bool IsSdk => Service.StartsWith("aws-sdk:", StringComparison.Ordinal);

    /// <summary>An argument that is a text, or null when it is missing or decided at run time.</summary>
    public string? Text(string name) => TemplateText.Scalar(Arguments[name]);

    public bool Is(string service, string action) =>
        Service.Split(':')[^1] == service && string.Equals(Action, action, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where an argument stands in the definition; the ARN of a function stands in Resource.</summary>
    /// <param name="member">The steps from the arguments to it; empty for the call itself.</param>
    public string PointerTo(string member) =>
        member.Length == 0 || ArgumentsField.Length == 0 ? $"{Pointer}/Resource" : $"{Pointer}/{ArgumentsField}/{member}";
}
