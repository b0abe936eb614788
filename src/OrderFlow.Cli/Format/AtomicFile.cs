using System.Text;
using OrderFlow.Cli.Definitions;

namespace OrderFlow.Cli.Format;

/// <summary>Replaces files as a whole: whoever reads one meanwhile, or after a power cut, has the text before or the text after.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Replaces the text of a file; a link stays one, and who may read the file stays as it is.</summary>
    /// <exception cref="DefinitionFileException">The file or its folder cannot be written.</exception>
    public static void Write(string path, string text)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew))
            {
                file.Write(Utf8.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new DefinitionFileException($"{DefinitionFile.NameOf(path)} cannot be written: {error.Message}");
        }
    }
}
