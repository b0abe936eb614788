using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Reads a text that should be an object.</summary>
internal static class DefinitionText
{
    /// <summary>The object, or null when the text is something else; then <paramref name="diagnostics"/> has an error.</summary>
    public static JObject? Parse(string text, ICollection<Diagnostic> diagnostics)
    {
        var root = JsonText.Parse(text, diagnostics);
        if (root is JObject json)
            return json;
        if (root is not null)
            diagnostics.Add(root.Type is JTokenType.Null
                ? Error(DiagnosticCode.MissingDescription, "The definition is null. Give an object with StartAt and States.", root, text)
                : Error(DiagnosticCode.SchemaValidationFailed, "The definition must be an object with StartAt and States.", root, text) with { ServiceLocation = "/" });
        return null;
    }

    private static Diagnostic Error(string code, string message, JToken root, string text)
    {
        var span = new SourceText(text).ValueOf(root);
        return new(code, DiagnosticSeverity.Error, "", span.Line, span.Column, message) { EndLine = span.EndLine, EndColumn = span.EndColumn };
    }
}
