using System.Text;
using OrderFlow.Local.Templates;
using OrderFlow.Local.Templates.Checks;

namespace OrderFlow.Cli.Definitions;

/// <summary>A file with a definition, or with a template that has some.</summary>
/// <param name="Path">The full path; <see cref="StandardInput"/> for the standard input.</param>
/// <param name="Text">What it holds; a byte-order mark is not part of it.</param>
internal sealed record DefinitionFile(string Path, string Text)
{
    /// <summary>The argument that stands for the standard input.</summary>
    public const string StandardInput = "-";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The path as messages show it: relative where the file is in the current folder, so that terminals and editors can open it.</summary>
    public string Name => Path == StandardInput ? "<stdin>" : NameOf(Path);

    /// <summary>Whether the file begins with a byte-order mark.</summary>
    public bool HasByteOrderMark { get; private init; }

    /// <summary>Whether it was read from the standard input.</summary>
    public bool IsStandardInput => Path == StandardInput;

    /// <summary>Whether it is in YAML rather than JSON.</summary>
    public bool IsYaml => System.IO.Path.GetExtension(Path).ToUpperInvariant() is ".YAML" or ".YML";

    /// <summary>Reads a file, or the standard input.</summary>
    /// <exception cref="DefinitionFileException">It cannot be read, or is no text in UTF-8.</exception>
    public static DefinitionFile Read(string path)
    {
        var file = new DefinitionFile(path == StandardInput ? path : System.IO.Path.GetFullPath(path), "");
        var bytes = Bytes(file);
        return file with { Text = TextOf(bytes, file.Name), HasByteOrderMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) };
    }

    /// <summary>A full path as messages show it.</summary>
    public static string NameOf(string path) =>
        System.IO.Path.GetRelativePath(Environment.CurrentDirectory, path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;

    /// <summary>A line of the text, from 1; null when there is none.</summary>
    public string? LineAt(int line) => line > 0 ? LinesOf(Text).ElementAtOrDefault(line - 1) : null;

    /// <summary>The lines of a text as diagnostics count them: other characters that end lines elsewhere, such as U+2028, stand in strings.</summary>
    public static string[] LinesOf(string text) => [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];

    /// <summary>The definition in JSON: the text itself, whatever is wrong with it, or what the YAML stands for.</summary>
    /// <exception cref="DefinitionFileException">The text is no YAML.</exception>
    public string ToJson() => IsYaml ? ReadYaml().Json : Text;

    /// <summary>Reads the text as YAML.</summary>
    /// <exception cref="DefinitionFileException">The text is no YAML; the message has the place.</exception>
    public YamlDefinition ReadYaml()
    {
        try
        {
            return YamlDefinition.Read(Text, Name);
        }
        catch (TemplateException error)
        {
            throw new DefinitionFileException(error.Message);
        }
    }

    private static byte[] Bytes(DefinitionFile file)
    {
        try
        {
            if (!file.IsStandardInput)
                return File.ReadAllBytes(file.Path);
            using var input = Console.OpenStandardInput();
            using var bytes = new MemoryStream();
            input.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DefinitionFileException($"{file.Name} cannot be read: {error.Message}");
        }
    }

    private static string TextOf(byte[] bytes, string name)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new DefinitionFileException($"{name} is in UTF-16. Save it as UTF-8, which is what Step Functions takes.");
        if (bytes.AsSpan().Contains((byte)0))
            throw new DefinitionFileException($"{name} is no text: it holds zero bytes.");
        try
        {
            return Strict.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new DefinitionFileException($"{name} is not in UTF-8: the byte at offset {error.Index} belongs to no character. Save it as UTF-8, which is what Step Functions takes.");
        }
    }
}
