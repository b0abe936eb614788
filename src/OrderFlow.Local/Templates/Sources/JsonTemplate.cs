using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Sources;

/// <summary>
/// Reads a template in JSON as strictly as CloudFormation does: no comments, no trailing commas, no member twice.
/// The places come from a pass of their own, since the document's reader knows only where values end.
/// </summary>
internal sealed class JsonTemplate
{
    private const int MaximumDepth = 128;
    private readonly byte[] utf8;
    private readonly string path;
    private readonly TemplatePlaces places = new();
    private readonly Stack<Container> containers = new();
    private readonly List<int> lineStarts = [0];
    private int countedTo;
    private int counted;

    private JsonTemplate(string text, string path)
    {
        utf8 = Encoding.UTF8.GetBytes(text);
        this.path = path;
        for (var at = 0; at < utf8.Length; at++)
        {
            if (utf8[at] == (byte)'\n')
                lineStarts.Add(at + 1);
        }
    }

    /// <exception cref="TemplateException">The text is not a JSON object.</exception>
    public static TemplateSource Read(string text, string path)
    {
        var template = new JsonTemplate(text, path);
        template.FindPlaces();
        return TemplateText.Parse(text) is JObject root
            ? new TemplateSource(root, template.places)
            : throw TemplateSource.Error(path, template.places.Of(""), "a template is an object, and this is a list or a text.");
    }

    private void FindPlaces()
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaximumDepth });
        try
        {
            while (reader.Read())
                Visit(ref reader);
        }
        catch (JsonException error)
        {
            var at = (int)Math.Min(utf8.Length, lineStarts[(int)error.LineNumber!] + error.BytePositionInLine!.Value);
            throw TemplateSource.Error(path, PlaceOf(at), Mistake(at), error);
        }
        catch (InvalidOperationException error)
        {
            throw TemplateSource.Error(path, PlaceOf((int)reader.TokenStartIndex), "half of a surrogate pair is no character.", error);
        }
    }

    private void Visit(ref Utf8JsonReader reader)
    {
        var place = PlaceOf((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                var name = reader.GetString()!;
                var around = containers.Peek();
                if (!around.Names.Add(name))
                    throw TemplateSource.Error(path, place, $"\"{name}\" stands twice in the same object.");
                around.Member = JsonPointer.Append(around.Pointer, name);
                places.Add(around.Member, place);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                containers.Pop();
                break;
            default:
                var pointer = Next();
                places.Add(pointer, place);
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    containers.Push(new Container(pointer, reader.TokenType is JsonTokenType.StartArray, place));
                break;
        }
    }

    private string Next()
    {
        if (!containers.TryPeek(out var around))
            return "";
        return around.IsArray ? JsonPointer.Append(around.Pointer, around.Items++) : around.Member;
    }

    private TemplatePlace PlaceOf(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        // A file may be one line of a megabyte: what was counted before is not counted again.
        if (offset < countedTo || lineStarts[line] > countedTo)
            (countedTo, counted) = (lineStarts[line], 0);
        counted += Encoding.UTF8.GetCharCount(utf8.AsSpan(countedTo, offset - countedTo));
        countedTo = offset;
        return new TemplatePlace(line + 1, counted + 1);
    }

    private string Mistake(int at)
    {
        if (containers.Count >= MaximumDepth)
            return $"objects and lists are nested deeper than {MaximumDepth} levels.";
        var rest = Encoding.UTF8.GetString(utf8, at, Math.Min(utf8.Length - at, 40));
        var before = Encoding.UTF8.GetString(utf8, 0, at).TrimEnd();
        return JsonMistake.Describe(before, rest, containers.TryPeek(out var open) ? open.Place : null);
    }

    private sealed record Container(string Pointer, bool IsArray, TemplatePlace Place)
    {
        public HashSet<string> Names { get; } = [];

        public string Member { get; set; } = "";

        public int Items { get; set; }
    }
}
