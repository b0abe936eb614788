namespace OrderFlow.EventBus.Patterns;

/// <summary>A dotted path with its bytes and the hash by which events are looked up.</summary>
internal sealed class FieldPath(string text)
{
    /// <summary>The steps, joined by dots.</summary>
    public string Text { get; } = text;

    /// <summary>The path in UTF-8.</summary>
    public byte[] Bytes { get; } = Utf8Text.Encode(text);

    /// <summary>The hash of the bytes.</summary>
    public ulong Hash { get; } = PathHash.Of(Utf8Text.Encode(text));
}
