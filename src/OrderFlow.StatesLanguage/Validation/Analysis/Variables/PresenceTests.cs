using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>Finds what is asked for before it is read: by <c>$exists</c> in an expression, by <c>IsPresent</c> in a choice rule.</summary>
internal static class PresenceTests
{
    /// <summary>The variables that an expression tests anywhere.</summary>
    public static IReadOnlySet<string> TestedVariables(JsonataSyntax syntax)
    {
        var tested = new HashSet<string>();
        foreach (var node in syntax.DescendantsAndSelf())
            if (Argument(node) is { } argument && Root(argument) is { } name)
                tested.Add(name);
        return tested;
    }

    /// <summary>What <c>$exists</c> is asked about, or null when a construct is something else.</summary>
    public static JsonataSyntax? Argument(JsonataSyntax node) =>
        node is CallSyntax { Procedure: VariableSyntax { Name: "exists" }, Arguments: [var argument] } ? argument : null;

    /// <summary>Whether the choice rule that a field is in asks whether a variable is there.</summary>
    public static bool IsTested(OutlineField field, string variable, ParsedPaths paths)
    {
        JObject? rule = null;
        for (JToken? around = field.Object.Json; around is not null && around != field.State!.Json; around = around.Parent)
            if (around is JObject json)
                rule = json;
        return rule is not null && field.Object.Shape != ErrorShapes.Catcher && rule.DescendantsAndSelf().OfType<JObject>().Any(test => IsTestOf(test, variable, paths));
    }

    /// <summary>Whether a comparison asks whether a variable is there, or something in it.</summary>
    public static bool IsTestOf(JObject comparison, string variable, ParsedPaths paths) =>
        comparison["IsPresent"] is not null && comparison["Variable"] is JValue { Value: string path } && paths.VariablesIn(path).Contains(variable);

    /// <summary>The variable that a path of names begins with.</summary>
    public static string? Root(JsonataSyntax path)
    {
        while (path is PathSyntax or PredicateSyntax)
            path = path is PathSyntax step ? step.Left : ((PredicateSyntax)path).Target;
        return path is VariableSyntax { Name: not ("" or "$") } variable ? variable.Name : null;
    }
}
