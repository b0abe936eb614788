namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>A string that begins so.</summary>
internal sealed class PrefixPattern(string prefix) : ValuePattern
{
    private readonly byte[] _prefix = Utf8Text.Encode(prefix);

    public override bool Matches(in EventValue value) => value.IsString && value.Text.StartsWith(_prefix);
}
