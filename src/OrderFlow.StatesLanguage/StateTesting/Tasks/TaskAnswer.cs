using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.StateTesting.Tasks;

/// <summary>What a tested task gave.</summary>
/// <param name="Result">Its result.</param>
public sealed record TaskAnswer(JsonataValue Result)
{
    /// <summary>The request, where it was an HTTP task.</summary>
    public HttpTaskRequest? Request { get; init; }

    /// <summary>The response, where it was an HTTP task.</summary>
    public HttpTaskResponse? Response { get; init; }
}
