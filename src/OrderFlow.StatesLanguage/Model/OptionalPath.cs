namespace OrderFlow.StatesLanguage.Model;

/// <summary>
/// A path that can be absent, <c>null</c> or a text, three things that mean something different: <c>InputPath</c>, <c>OutputPath</c>, <c>ResultPath</c>.
/// The default value is absent.
/// </summary>
/// <seealso href="https://states-language.net/#filters"/>
public readonly record struct OptionalPath
{
    private OptionalPath(string? text)
    {
        Text = text;
        IsPresent = true;
    }

    /// <summary>A field that is there with the value <c>null</c>.</summary>
    public static OptionalPath Null { get; } = new(null);

    /// <summary>Whether the field is there.</summary>
    public bool IsPresent { get; }

    /// <summary>Whether the field is there with the value <c>null</c>.</summary>
    public bool IsNull => IsPresent && Text is null;

    /// <summary>The path, or <see langword="null"/> when it is absent or <c>null</c>.</summary>
    public string? Text { get; }

    /// <summary>A field with this path.</summary>
    public static implicit operator OptionalPath(string path) => FromString(path);

    /// <summary>A field with this path.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null; use <see cref="Null"/>.</exception>
    public static OptionalPath FromString(string path) => new(path ?? throw new ArgumentNullException(nameof(path)));

    /// <summary>The path, <c>null</c>, or an empty text when it is absent.</summary>
    public override string ToString() => IsPresent ? Text ?? "null" : "";
}
