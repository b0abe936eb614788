using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using OrderFlow.Jsonata;

namespace OrderFlow.Cli.Format;

/// <summary>Lays out the JSONata expressions of a definition that are in several lines, or longer than one should be.</summary>
internal static class ExpressionLayout
{
    private const int Width = 100;

    /// <param name="definition">A definition in JSONata.</param>
    public static string Apply(string definition)
    {
        var utf8 = Encoding.UTF8.GetBytes(definition);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 1000 });
        var result = new StringBuilder(definition.Length);
        var (copied, member) = (0, "");
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName)
                member = reader.GetString()!;
            if (reader.TokenType is not JsonTokenType.String || member == "Comment" || Formatted(reader.GetString()!) is not { } formatted)
                continue;
            result.Append(Encoding.UTF8.GetString(utf8, copied, (int)reader.TokenStartIndex - copied)).Append(JsonConvert.ToString(formatted));
            copied = (int)reader.BytesConsumed;
        }

        return result.Append(Encoding.UTF8.GetString(utf8, copied, utf8.Length - copied)).ToString();
    }

    /// <summary>The expression laid out anew; null where it is none, or stays as it is.</summary>
    private static string? Formatted(string text)
    {
        if (!text.StartsWith("{%", StringComparison.Ordinal) || !text.EndsWith("%}", StringComparison.Ordinal) || text.Length < 4)
            return null;
        var source = text[2..^2];
        // A comment is no part of the tree, and would be lost.
        if ((source.Trim().Length <= Width && !source.Trim().Contains('\n', StringComparison.Ordinal)) || source.Contains("/*", StringComparison.Ordinal))
            return null;
        try
        {
            var expression = JsonataExpression.Parse(source).Syntax;
            var formatted = expression.Format(Width);
            return JsonataExpression.Parse(formatted).Syntax.ToString() == expression.ToString() ? $"{{% {formatted} %}}" : null;
        }
        catch (JsonataException)
        {
            // What is wrong with it is for "orderflow validate" to say.
            return null;
        }
    }
}
