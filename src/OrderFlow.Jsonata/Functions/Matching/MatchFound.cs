namespace OrderFlow.Jsonata.Functions;

/// <summary>A match, by a regular expression or by a function that behaves like one.</summary>
/// <param name="Text">What was matched.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Groups">What the groups captured.</param>
/// <param name="AsObject">The match as functions get it.</param>
internal sealed record MatchFound(string Text, int Start, int End, JsonataArray Groups, Func<JsonataValue> AsObject);
