using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates;

/// <summary>Reads template JSON without changing a value: dates stay text, numbers keep their digits.</summary>
internal static class TemplateText
{
    // The second of two resources of one name would silently replace the first.
    private static readonly JsonLoadSettings Strict = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };

    /// <exception cref="TemplateException">The file is missing or is not a JSON object; the message has line and column.</exception>
    public static JObject ReadFile(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            return (string.IsNullOrWhiteSpace(text) ? null : Parse(text)) as JObject ?? throw new TemplateException($"{path}: a JSON object is expected.");
        }
        catch (JsonException error)
        {
            throw new TemplateException($"{path}: {error.Message}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new TemplateException($"{path} cannot be read: {error.Message}", error);
        }
    }

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JToken Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = 128 };
        var token = JToken.ReadFrom(reader, Strict);
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
                throw new JsonReaderException($"Text follows the end of the document. Line {reader.LineNumber}, position {reader.LinePosition}.");
        }

        return token;
    }

    /// <summary>A scalar as CloudFormation passes it on: text as it is, numbers by their digits, <c>true</c> and <c>false</c>.</summary>
    public static string? Scalar(JToken? token) => token switch
    {
        JValue { Type: JTokenType.String or JTokenType.Integer or JTokenType.Float } value => Convert.ToString(value.Value, CultureInfo.InvariantCulture),
        JValue { Type: JTokenType.Boolean } flag => (bool)flag ? "true" : "false",
        _ => null,
    };
}
