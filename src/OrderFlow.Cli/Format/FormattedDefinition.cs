using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Cli.Format;

/// <summary>
/// The one form of a definition, which is the form that the build writes: indented by two spaces, the fields of states in the order of the
/// specification, states and payload templates in the author's order, lines that end in a line feed, the last one too.
/// </summary>
internal static class FormattedDefinition
{
    /// <summary>Formats a text.</summary>
    /// <param name="text">The definition.</param>
    /// <param name="expressions">Whether JSONata expressions that are long or in several lines are laid out anew.</param>
    /// <exception cref="DefinitionException">The text is no definition, so that formatting could lose something.</exception>
    public static string Of(string text, bool expressions)
    {
        var definition = DefinitionReader.Read(text);
        var written = DefinitionWriter.Write(definition, FieldOrder.Specification).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (!JToken.DeepEquals(Parse(text), Parse(written)))
            throw new InvalidOperationException("Formatting would change what the definition says. This is a defect of the tool.");

        // A JSONPath state may have a text that only looks like an expression.
        return expressions && definition.QueryLanguage is QueryLanguage.Jsonata ? ExpressionLayout.Apply(written) : written;
    }

    private static JToken Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = null };
        return JToken.ReadFrom(reader);
    }
}
