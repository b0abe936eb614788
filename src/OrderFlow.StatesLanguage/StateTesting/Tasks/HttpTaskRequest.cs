namespace OrderFlow.StatesLanguage.StateTesting.Tasks;

/// <summary>The request that an HTTP task sent. What is secret is masked unless the test asks for it.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataRequest.html"/>
public sealed record HttpTaskRequest
{
    /// <summary>The protocol, such as <c>https</c>.</summary>
    public string? Protocol { get; init; }

    /// <summary>The method.</summary>
    public string? Method { get; init; }

    /// <summary>The URL.</summary>
    public string? Url { get; init; }

    /// <summary>The headers as JSON text.</summary>
    public string? Headers { get; init; }

    /// <summary>The body.</summary>
    public string? Body { get; init; }
}
