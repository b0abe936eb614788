using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OrderFlow.Local.Templates.Sources;

/// <summary>Reads a template in YAML, CloudFormation's short forms of functions (<c>!Ref</c>) included.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html"/>
internal sealed class YamlTemplate
{
    private const int MaximumDepth = 128;

    private readonly Parser parser;
    private readonly string path;
    private readonly string text;
    private readonly TemplatePlaces places = new();

    private YamlTemplate(string text, string path)
    {
        parser = new Parser(new StringReader(text));
        this.path = path;
        this.text = text;
    }

    /// <exception cref="TemplateException">The text is not a YAML mapping, or uses what CloudFormation does not read.</exception>
    public static TemplateSource Read(string text, string path)
    {
        var template = new YamlTemplate(text, path);
        try
        {
            return template.Read();
        }
        catch (YamlException error)
        {
            throw TemplateSource.Error(path, new TemplatePlace((int)error.Start.Line, (int)error.Start.Column), $"this is neither JSON nor YAML: {error.Message}", error);
        }
    }

    private TemplateSource Read()
    {
        parser.Consume<StreamStart>();
        var start = parser.Consume<DocumentStart>();
        var root = Value("", 0) as JObject ?? throw Error(start, "a template is a mapping of sections, and this is a list or a text.");
        parser.Consume<DocumentEnd>();
        return parser.Accept<DocumentStart>(out var second)
            ? throw Error(second, "a template is one YAML document, and another one begins here.")
            : new TemplateSource(root, places);
    }

    private JToken Value(string pointer, int depth)
    {
        var node = parser.Current ?? throw new YamlException("The text ends in the middle of a value.");
        parser.MoveNext();
        if (depth > MaximumDepth)
            throw Error(node, $"mappings and lists are nested deeper than {MaximumDepth} levels.");
        places.Add(pointer, PlaceOf(node));
        if (node is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw Error(node, "anchors and aliases are not read by CloudFormation; write the value out.");
        if (node is not NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag } || YamlTag.IsStandard(tag.Value))
            return Untagged(node, pointer, depth);

        var function = YamlTag.FunctionOf(tag.Value) ?? throw Error(node, $"CloudFormation has no short form {tag.Value}.");
        if (node is not Scalar scalar)
            return new JObject { [function] = Untagged(node, JsonPointer.Append(pointer, function), depth + 1) };
        Block(scalar, JsonPointer.Append(pointer, function));
        return new JObject { [function] = scalar.Value };
    }

    private JToken Untagged(ParsingEvent node, string pointer, int depth) => node switch
    {
        MappingStart => Mapping(pointer, depth),
        SequenceStart => Sequence(pointer, depth),
        Scalar scalar => Text(scalar, pointer),
        _ => throw Error(node, "a value is expected here."),
    };

    private JValue Text(Scalar scalar, string pointer)
    {
        Block(scalar, pointer);
        return YamlScalar.Read(scalar);
    }

    // The lines of a literal text begin below its |, each as far in as the first that is not empty.
    private void Block(Scalar scalar, string pointer)
    {
        if (scalar.Style is not ScalarStyle.Literal)
            return;
        var lines = text.Split('\n').Skip((int)scalar.Start.Line).TakeWhile((_, index) => index < scalar.End.Line - scalar.Start.Line);
        var indentation = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.TakeWhile(unit => unit == ' ').Count()).FirstOrDefault();
        places.AddBlock(pointer, new TemplatePlace((int)scalar.Start.Line + 1, indentation + 1));
    }

    private JObject Mapping(string pointer, int depth)
    {
        var members = new JObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
                throw Error(parser.Current!, "names are texts.");
            if (key.Value == "<<")
                throw Error(key, "merges (<<) are not read by CloudFormation; write the members out.");
            if (members.ContainsKey(key.Value))
                throw Error(key, $"\"{key.Value}\" stands twice in the same mapping.");
            var member = JsonPointer.Append(pointer, key.Value);
            places.Add(member, PlaceOf(key));
            members[key.Value] = Value(member, depth + 1);
        }

        return members;
    }

    private JArray Sequence(string pointer, int depth)
    {
        var items = new JArray();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Value(JsonPointer.Append(pointer, items.Count), depth + 1));
        return items;
    }

    private static TemplatePlace PlaceOf(ParsingEvent node) => new((int)node.Start.Line, (int)node.Start.Column);

    private TemplateException Error(ParsingEvent node, string message) => TemplateSource.Error(path, PlaceOf(node), message);
}
