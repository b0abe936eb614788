using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>Finds the variables that states, choice rules and catchers assign.</summary>
internal static class AssignedVariables
{
    private const string Assign = "Assign";

    public static IEnumerable<(JProperty Field, string Name)> In(Outline outline) => outline.States.SelectMany(In);

    public static IEnumerable<(JProperty Field, string Name)> In(OutlineState state) =>
        state.Fields.Exists(field => field.Name == Assign) ? In(state, _ => true) : [];

    /// <summary>The variables that a state assigns in some of its <c>Assign</c> fields.</summary>
    public static IEnumerable<(JProperty Field, string Name)> In(OutlineState state, Func<OutlineField, bool> counts) =>
        from assign in state.Fields
        where assign.Name == Assign && assign.Value is JObject && counts(assign)
        from property in ((JObject)assign.Value).Properties()
        select (property, NameOf(property.Name, state.Language));

    /// <summary>The variables that a state, choice rule or catcher assigns itself.</summary>
    public static IEnumerable<string> In(JObject leaving, QueryLanguage language) =>
        leaving[Assign] is JObject assign ? assign.Properties().Select(property => NameOf(property.Name, language)) : [];

    private static string NameOf(string field, QueryLanguage language) =>
        language is QueryLanguage.JsonPath && field.EndsWith(".$", StringComparison.Ordinal) ? field[..^2] : field;
}
