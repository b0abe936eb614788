using System.Globalization;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Builds Newtonsoft's tokens from what a <see cref="Utf8JsonReader"/> reads and reports keys that come twice.</summary>
internal sealed class JsonTokens(TextPositions positions, ICollection<Diagnostic> diagnostics)
{
    // Each report counts the steps to its place; a text of nothing but repeated keys must not take minutes.
    private const int MostReports = 1000;

    private const int Quotes = 2;

    // A key that comes again is read into a property of its own outside of the tree, so parents cannot be asked for what is open.
    private readonly Stack<JContainer> open = [];
    private readonly TextPool texts = new();
    private string? name;
    private SourcePosition namePosition = SourcePosition.None;
    private bool isRepeated;
    private int repeated;

    /// <summary>The root, once it is read.</summary>
    public JToken? Root { get; private set; }

    /// <summary>Where the reader is.</summary>
    public string Pointer
    {
        get
        {
            var around = open.TryPeek(out var container) ? JsonPointer.Of(container) : "";
            return name is null ? around : $"{around}/{JsonPointer.Escape(name)}";
        }
    }

    /// <summary>How many objects and arrays the reader is in.</summary>
    public int Depth => open.Count;

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
                open.Pop();
                break;
            case JsonTokenType.PropertyName:
                Name(texts.Read(ref reader), reader.TokenStartIndex, reader.ValueSpan.Length);
                break;
            default:
                Put(ValueOf(ref reader), reader.TokenStartIndex);
                break;
        }
    }

    private JValue ValueOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new JValue(texts.Read(ref reader)),
        JsonTokenType.Number => NumberText.Parse(Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.Null => JValue.CreateNull(),
        _ => new JValue(reader.GetBoolean()),
    };

    private void Open(JContainer child, long offset)
    {
        Put(child, offset);
        open.Push(child);
    }

    private void Name(string key, long offset, int length)
    {
        (name, namePosition) = (key, positions.At(offset));
        var first = ((JObject)open.Peek()).Property(key, StringComparison.Ordinal);
        isRepeated = first is not null;
        if (first is not null && ++repeated <= MostReports)
            Report(first, namePosition, positions.At(offset + length + Quotes), key);
    }

    private void Put(JToken token, long offset)
    {
        if (name is not null)
        {
            var property = new JProperty(name, token);
            property.AddAnnotation(namePosition);
            if (!isRepeated)
                open.Peek().Add(property);
            name = null;
            return;
        }

        token.AddAnnotation(positions.At(offset));
        if (open.TryPeek(out var container))
            container.Add(token);
        else
            Root = token;
    }

    private void Report(JProperty first, SourcePosition position, SourcePosition end, string name)
    {
        var pointer = JsonPointer.Of(first);
        var message = string.Create(CultureInfo.InvariantCulture,
            $"{pointer} is there twice, first in line {SourcePosition.Of(first).Line}. Rename or remove one \"{name}\".");
        diagnostics.Add(new Diagnostic(DiagnosticCode.InvalidJsonDescription, DiagnosticSeverity.Error, pointer, position.Line, position.Column, message)
        {
            EndLine = end.Line,
            EndColumn = end.Column,
            ServiceMessage = $"Duplicate field '{name}'",
            ServiceLocation = JsonPointer.LocationOf(first),
        });
    }
}
