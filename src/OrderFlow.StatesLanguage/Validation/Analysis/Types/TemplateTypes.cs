using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>Infers what templates become: JSON with expressions or paths in it.</summary>
internal sealed class TemplateTypes(DefinitionAnalysis analysis, TypeFindings findings)
{
    private readonly PathTypes paths = new(analysis, findings);

    public JsonType Of(JToken template, TypeScope scope, QueryLanguage language) => template switch
    {
        JObject members => Object(members, scope, language),
        JArray items => JsonType.Tuple([.. items.Select(item => Of(item, scope, language))]),
        JValue text when language is QueryLanguage.Jsonata && analysis.ExpressionOf(text) is { } expression => ExpressionTypes.Told(new ExpressionTypes(scope, text, findings).Infer(expression)),
        _ => Constant(template),
    };

    /// <summary>What a path or a call of an intrinsic function gives.</summary>
    public JsonType AtPath(JToken place, string text, TypeScope scope) => ExpressionTypes.Told(paths.Of(place, text, scope));

    /// <summary>What a value is that is taken as it is.</summary>
    public static JsonType Constant(JToken value) => value switch
    {
        JObject members => Constant(members),
        JArray items => JsonType.Tuple([.. items.Select(Constant)]),
        { Type: JTokenType.String or JTokenType.Date } => JsonType.Text,
        { Type: JTokenType.Integer or JTokenType.Float } => JsonType.Number,
        { Type: JTokenType.Boolean } => JsonType.Boolean,
        { Type: JTokenType.Null } => JsonType.Null,
        _ => JsonType.Unknown,
    };

    private static JsonType Constant(JObject value)
    {
        var members = new TypeMembers(value.Count);
        for (var member = value.First; member is not null; member = member.Next)
            members.Add(((JProperty)member).Name, Constant(((JProperty)member).Value));
        return JsonType.Object(members);
    }

    private JsonType Object(JObject template, TypeScope scope, QueryLanguage language)
    {
        var members = new TypeMembers(template.Count);
        for (var token = template.First; token is not null; token = token.Next)
        {
            var member = (JProperty)token;
            if (language is QueryLanguage.JsonPath && member.Name.EndsWith(".$", StringComparison.Ordinal) && member.Value is JValue { Value: string text })
                members[member.Name[..^2]] = AtPath(member, text, scope).Present();
            else
                members[member.Name] = Of(member.Value, scope, language);
        }

        return JsonType.Object(members);
    }
}
