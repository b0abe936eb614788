using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>A statement of a policy.</summary>
/// <param name="Values">The statement, resolved.</param>
/// <param name="Pointer">Where it stands.</param>
internal sealed record PolicyStatement(JObject Values, string Pointer)
{
    public bool Allows => TemplateText.Scalar(Values["Effect"]) == "Allow";

    public IReadOnlyList<string> Actions { get; } = Texts(Values["Action"]);

    public IReadOnlyList<string> NotActions { get; } = Texts(Values["NotAction"]);

    public IReadOnlyList<string> Resources { get; } = Texts(Values["Resource"]);

    public IReadOnlyList<string> NotResources { get; } = Texts(Values["NotResource"]);

    /// <summary>The services that it is for; <c>*</c> for everybody.</summary>
    public IReadOnlyList<string> Services { get; } = Values["Principal"] is JObject principal
        ? [.. Texts(principal["Service"]), .. Texts(principal["AWS"]).Where(who => who == "*")]
        : Texts(Values["Principal"]);

    /// <summary>The conditions: operator, key and the values of which one has to fit.</summary>
    public IEnumerable<(string Operator, string Key, IReadOnlyList<string> Values)> Conditions =>
        from operation in (Values["Condition"] as JObject ?? []).Properties()
        from condition in (operation.Value as JObject ?? []).Properties()
        select (operation.Name, condition.Name, Texts(condition.Value));

    /// <summary>The statements of a document, which may be the text of one.</summary>
    public static IEnumerable<PolicyStatement> In(JToken? document, string pointer)
    {
        if (TemplateText.Scalar(document) is { } text)
        {
            try
            {
                document = TemplateText.Parse(text);
            }
            catch (JsonException)
            {
                return [];
            }
        }

        return document?["Statement"] switch
        {
            JArray several => several.OfType<JObject>().Select(statement => new PolicyStatement(statement, pointer)),
            JObject one => [new PolicyStatement(one, pointer)],
            _ => [],
        };
    }

    private static IReadOnlyList<string> Texts(JToken? value) => value switch
    {
        JArray several => [.. several.Select(TemplateText.Scalar).OfType<string>()],
        _ => TemplateText.Scalar(value) is { } one ? [one] : [],
    };
}
