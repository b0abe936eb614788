using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>A value that is known when the workflow is built.</summary>
/// <param name="Json">The value as JSON.</param>
/// <param name="Clr">The C# value itself, which text is made from.</param>
internal sealed record ConstantTerm(JToken Json, object? Clr = null) : Term
{
    public override Presence Presence => Json.Type == JTokenType.Null ? Presence.MaybeNull : Presence.Always;

    public bool IsNull => Json.Type == JTokenType.Null;

    public override Code Code => JsonataText.Literal(Json);

    public override JToken Template => IsPlain(Json) ? Json : Expression(Code);

    /// <summary>Text that a reader of the definition would take for an expression or a substitution cannot stand by itself.</summary>
    private static bool IsPlain(JToken json) => json switch
    {
        JObject o => o.Properties().All(p => !p.Name.Contains("${", StringComparison.Ordinal) && IsPlain(p.Value)),
        JArray a => a.All(IsPlain),
        { Type: JTokenType.String } => json.Value<string>() is { } text
            && !text.Contains("${", StringComparison.Ordinal)
            && !(text.StartsWith("{%", StringComparison.Ordinal) || text.EndsWith("%}", StringComparison.Ordinal)),
        _ => true,
    };
}
