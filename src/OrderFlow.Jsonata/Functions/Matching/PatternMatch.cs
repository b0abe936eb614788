using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A match by a regular expression. Texts are made of it only when they are asked for.</summary>
internal sealed class PatternMatch(RegexPattern pattern, string text, Match match) : MatchFound
{
    public override ReadOnlySpan<char> Text => match.ValueSpan;

    public override int GroupCount => pattern.GroupCount;

    public override ReadOnlySpan<char> Group(int index) => match.Groups[index + 1].ValueSpan;

    public override JsonataArray Groups() => pattern.Groups(match);

    public override JsonataValue AsObject() => pattern.Describe(text, match);
}
