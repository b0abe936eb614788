using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OrderFlow.EventBus.Inputs;

/// <summary>What a target receives for an event: the event, a part of it, a constant, or a filled template. Immutable.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html"/>
public sealed class TargetInput
{
    private const int MaximumDepth = 1000;
    private const string RuleArn = "aws.events.rule-arn";
    private const string RuleName = "aws.events.rule-name";
    private const string IngestionTime = "aws.events.event.ingestion-time";
    private const string Event = "aws.events.event";
    private const string EventJson = "aws.events.event.json";
    private static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = MaximumDepth };
    private static readonly string[] Reserved = [RuleArn, RuleName, IngestionTime, Event, EventJson];

    private readonly byte[]? _constant;
    private readonly EventPath? _path;
    private readonly InputTemplate? _template;
    private readonly Dictionary<string, EventPath> _paths = [];

    private TargetInput(byte[]? constant = null, EventPath? path = null, InputTemplate? template = null)
    {
        _constant = constant;
        _path = path;
        _template = template;
    }

    /// <summary>The whole event.</summary>
    public static TargetInput WholeEvent { get; } = new();

    /// <summary>Reads the fields of a target; without any of them it receives the whole event.</summary>
    /// <param name="targetId">The id of the target, which the errors name.</param>
    /// <param name="input">A constant JSON text.</param>
    /// <param name="inputPath">The JSON path of the part of the event that is wanted.</param>
    /// <param name="inputTransformer">Values and a template for them.</param>
    /// <exception cref="InvalidTargetInputException">More than one is given, or one is not valid.</exception>
    public static TargetInput Parse(string targetId, string? input = null, string? inputPath = null, InputTransformer? inputTransformer = null)
    {
        ArgumentNullException.ThrowIfNull(targetId);
        if ((input is null ? 0 : 1) + (inputPath is null ? 0 : 1) + (inputTransformer is null ? 0 : 1) > 1)
            throw new InvalidTargetInputException($"Only one of Input, InputPath, or InputTransformer must be provided for target {targetId}.");
        if (input is not null)
            return FromConstant(targetId, input);
        if (inputPath is not null)
            return new TargetInput(path: ParsePath(inputPath, $"InputPath for target {targetId} is invalid."));
        return inputTransformer is null ? WholeEvent : FromTransformer(targetId, inputTransformer);
    }

    /// <summary>Makes what the target receives.</summary>
    /// <param name="utf8Event">The event as UTF-8 JSON.</param>
    /// <param name="variables">What the reserved placeholders stand for.</param>
    /// <returns>The payload in UTF-8, or null if a JSON template gave no JSON: then nothing is delivered, as on the service.</returns>
    public ReadOnlyMemory<byte>? Apply(ReadOnlyMemory<byte> utf8Event, InputVariables variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        if (_constant is not null)
            return _constant;
        if (_path is null && _template is null)
            return utf8Event;
        using var document = JsonDocument.Parse(utf8Event, DocumentOptions);
        if (_path is not null)
            return Encoding.UTF8.GetBytes(_path.Evaluate(document.RootElement) ?? "null");
        var filled = _template!.Fill(name => ValueOf(name, document.RootElement, variables));
        if (_template.IsText || IsJson(filled))
            return Encoding.UTF8.GetBytes(filled);
        return null;
    }

    private static TargetInput FromConstant(string targetId, string input) => IsJson(input)
        ? new TargetInput(constant: Encoding.UTF8.GetBytes(input))
        : throw new InvalidTargetInputException($"JSON syntax error in input for target {targetId}.");

    private static TargetInput FromTransformer(string targetId, InputTransformer transformer)
    {
        var result = new TargetInput(template: new InputTemplate(transformer.InputTemplate));
        foreach (var (name, path) in transformer.InputPathsMap)
            result._paths[name] = ParsePath(path, $"InputPath for target {targetId} is invalid.");
        foreach (var placeholder in result._template!.Placeholders)
        {
            if (!result._paths.ContainsKey(placeholder) && !Reserved.Contains(placeholder))
                throw new InvalidTargetInputException($"InputTemplate for target {targetId} contains invalid placeholder {placeholder}.");
        }

        return result;
    }

    private static EventPath ParsePath(string text, string error) =>
        EventPath.TryParse(text, out var path) ? path : throw new InvalidTargetInputException(error);

    private string? ValueOf(string name, JsonElement root, InputVariables variables)
    {
        if (_paths.TryGetValue(name, out var path))
            return path.Evaluate(root);
        return name switch
        {
            RuleArn => Quote(variables.RuleArn),
            RuleName => Quote(variables.RuleName),
            IngestionTime => Quote(variables.IngestionTime.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
            EventJson => CompactJson.Of(root),
            _ => WithoutDetail(root),
        };
    }

    // The service leaves the detail out and spells one name in another way.
    private static string WithoutDetail(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return CompactJson.Of(root);
        var members = root.EnumerateObject()
            .Select(member => (Name: EventMembers.NameOf(member), member.Value))
            .Where(member => member.Name is not null and not "detail")
            .Select(member => $"{Quote(member.Name == "detail-type" ? "detailType" : member.Name!)}:{CompactJson.Of(member.Value)}");
        return $"{{{string.Join(',', members)}}}";
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text), DocumentOptions);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
