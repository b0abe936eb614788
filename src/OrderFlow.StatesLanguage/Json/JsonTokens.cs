using System.Globalization;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Builds Newtonsoft's tokens from what a <see cref="Utf8JsonReader"/> reads and reports keys that come twice.</summary>
internal sealed class JsonTokens(TextPositions positions, ICollection<Diagnostic> diagnostics)
{
    private JContainer? container;
    private JProperty? property;

    /// <summary>The root, once it is read.</summary>
    public JToken? Root { get; private set; }

    /// <summary>Where the reader is.</summary>
    public string Pointer => property is not null ? JsonPointer.Of(property) : container is not null ? JsonPointer.Of(container) : "";

    /// <summary>Takes the token that the reader is at.</summary>
    public void Add(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Open(new JObject(), reader.TokenStartIndex);
                break;
            case JsonTokenType.StartArray:
                Open(new JArray(), reader.TokenStartIndex);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close();
                break;
            case JsonTokenType.PropertyName:
                Name(reader.GetString()!, reader.TokenStartIndex);
                break;
            default:
                Put(ValueOf(ref reader), reader.TokenStartIndex);
                break;
        }
    }

    private static JValue ValueOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new JValue(reader.GetString()),
        JsonTokenType.Number => NumberText.Parse(Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.Null => JValue.CreateNull(),
        _ => new JValue(reader.GetBoolean()),
    };

    private void Open(JContainer child, long offset)
    {
        Put(child, offset);
        container = child;
        property = null;
    }

    private void Close()
    {
        var parent = container!.Parent;
        container = parent is JProperty around ? around.Parent : parent;
        property = null;
    }

    private void Name(string name, long offset)
    {
        var position = positions.At(offset);
        property = new JProperty(name, (object?)null);
        property.AddAnnotation(position);
        var around = (JObject)container!;
        if (around.Property(name, StringComparison.Ordinal) is { } first)
        {
            Report(first, position, name);
            return;
        }

        around.Add(property);
    }

    private void Put(JToken token, long offset)
    {
        if (property is not null)
        {
            property.Value = token;
            property = null;
            return;
        }

        token.AddAnnotation(positions.At(offset));
        if (container is null)
            Root = token;
        else
            container.Add(token);
    }

    private void Report(JProperty first, SourcePosition position, string name)
    {
        var pointer = JsonPointer.Of(first);
        var message = string.Create(CultureInfo.InvariantCulture,
            $"{pointer} is there twice, first in line {SourcePosition.Of(first).Line}. Rename or remove one \"{name}\".");
        diagnostics.Add(new Diagnostic(DiagnosticCode.InvalidJsonDescription, DiagnosticSeverity.Error, pointer, position.Line, position.Column, message)
        {
            ServiceMessage = $"Duplicate field '{name}'",
            ServiceLocation = JsonPointer.LocationOf(first),
        });
    }
}
