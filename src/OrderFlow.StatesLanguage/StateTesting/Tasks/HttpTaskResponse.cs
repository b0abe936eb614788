namespace OrderFlow.StatesLanguage.StateTesting.Tasks;

/// <summary>The response that an HTTP task got.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataResponse.html"/>
public sealed record HttpTaskResponse
{
    /// <summary>The protocol, such as <c>https</c>.</summary>
    public string? Protocol { get; init; }

    /// <summary>The status, such as <c>200</c>.</summary>
    public string? StatusCode { get; init; }

    /// <summary>The status in words.</summary>
    public string? StatusMessage { get; init; }

    /// <summary>The headers as JSON text.</summary>
    public string? Headers { get; init; }

    /// <summary>The body.</summary>
    public string? Body { get; init; }
}
