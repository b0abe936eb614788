namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>A string that ends so.</summary>
internal sealed class SuffixPattern(string suffix) : ValuePattern
{
    private readonly byte[] _suffix = Utf8Text.Encode(suffix);

    public override bool Matches(in EventValue value) => value.IsString && value.Text.EndsWith(_suffix);
}
