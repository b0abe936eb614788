using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>An object that the C# builds, member by member.</summary>
internal sealed record ObjectTerm(IReadOnlyList<KeyValuePair<string, Term>> Members) : Term
{
    public override Code Code => Code.Object(Members.Select(m => KeyValuePair.Create(m.Key, m.Value.Value)));

    public override JToken Template => Members.Any(m => m.Key.Contains("${", StringComparison.Ordinal))
        ? Expression(Code)
        : new JObject(Members.Select(m => new JProperty(m.Key, m.Value.Template)));
}
