using System.Text;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Build;

/// <summary>Validates definitions that people wrote, as those that the build writes are.</summary>
internal static class DefinitionCheck
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What is wrong in a definition, at its lines.</summary>
    public static IEnumerable<BuildMessage> Run(DefinitionItem item)
    {
        string text;
        try
        {
            text = File.ReadAllText(item.Path, Utf8);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return [new BuildMessage(item.Path, 0, 0, IsError: true, "OF3007", $"the definition cannot be read: {error.Message}")];
        }

        return DefinitionValidator.Validate(text, item.Type).Select(diagnostic => new BuildMessage(
            item.Path,
            diagnostic.Line,
            diagnostic.Column,
            diagnostic.Severity is DiagnosticSeverity.Error,
            diagnostic.Code,
            diagnostic.Message)
        {
            EndLine = diagnostic.EndLine,
            EndColumn = diagnostic.EndColumn,
            HelpLink = diagnostic.HelpLink,
        });
    }
}
