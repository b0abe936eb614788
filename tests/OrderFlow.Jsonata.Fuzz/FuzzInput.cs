
namespace OrderFlow.Jsonata.Fuzz;

/// <summary>One input: a text to evaluate, or bytes to read as JSON.</summary>
/// <param name="Index">Its number: with the seed it is all that is needed to make it again.</param>
/// <param name="Kind">How it was made.</param>
/// <param name="Text">The expression; of bytes each as a character of the same number.</param>
/// <param name="Dialect">The dialect to parse it in.</param>
/// <param name="Document">What it is evaluated on, as JSON.</param>
internal sealed record FuzzInput(long Index, InputKind Kind, string Text, JsonataDialect Dialect, string Document)
{
    private const int ShownCharacters = 2000;

    /// <summary>The bytes of an input that is to be read as JSON.</summary>
    public byte[] Bytes => [.. Text.Select(character => (byte)character)];

    /// <summary>The input in one line, what cannot be printed escaped.</summary>
    public override string ToString()
    {
        var shown = Text.Length <= ShownCharacters ? Text : $"{Text[..ShownCharacters]}… ({Text.Length} characters)";
        var line = string.Concat(shown.Select(Shown));
        return Kind == InputKind.Json ? $"#{Index} {Kind}: {line}" : $"#{Index} {Kind} in {Dialect} on {Document}: {line}";
    }

    private static string Shown(char character) =>
        character is >= ' ' and <= '~' or >= '\u00a1' and < '\u0300' ? character.ToString() : $"\\u{(int)character:x4}";
}
