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
        state.Fields.Exists(field => field.Name == Assign) ? AllIn(state) : [];

    /// <summary>The variables that a state, choice rule or catcher assigns itself.</summary>
    public static IEnumerable<string> In(JObject leaving, QueryLanguage language) =>
        leaving[Assign] is JObject assign ? assign.Properties().Select(property => NameOf(property.Name, language)) : [];

    private static IEnumerable<(JProperty Field, string Name)> AllIn(OutlineState state)
    {
        foreach (var field in state.Fields)
            if (field.Name == Assign && field.Value is JObject assign)
                foreach (var property in assign.Properties())
                    yield return (property, NameOf(property.Name, state.Language));
    }

    private static string NameOf(string field, QueryLanguage language) =>
        language is QueryLanguage.JsonPath && field.EndsWith(".$", StringComparison.Ordinal) ? field[..^2] : field;
}
