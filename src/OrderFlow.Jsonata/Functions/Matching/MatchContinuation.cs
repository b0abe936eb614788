using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>The function <c>next</c> of a match: looks for the one behind it.</summary>
internal sealed class MatchContinuation(RegexPattern pattern, string text, int from) : JsonataFunction
{
    public override int Arity => 0;

    public JsonataValue Next(Run run) => pattern.FindNext(text, from, run) is { } match ? pattern.Describe(text, match) : JsonataValue.Undefined;
}
