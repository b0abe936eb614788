using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A choice rule tests exactly one thing: JSONata a <c>Condition</c>, JSONPath one comparison of a <c>Variable</c> or one of <c>And</c>, <c>Or</c>, <c>Not</c>.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
internal sealed class ChoiceRuleRule : IRule
{
    private const string OneTest = "The object must have only one of the following fields, [And, Or, Not, Variable, Condition]";

    private static readonly string[] Connectives = ["And", "Or", "Not"];

    public void Check(Outline outline, Report report)
    {
        foreach (var rule in outline.Objects)
            if (rule.Shape == ChoiceShapes.Rule || rule.Shape == ChoiceShapes.Nested)
                Check(rule, report);
    }

    private static void Check(OutlineObject rule, Report report)
    {
        var comparisons = new List<JProperty>();
        var tests = new List<JProperty>();
        for (var member = rule.Json.First; member is not null; member = member.Next)
        {
            var field = (JProperty)member;
            var isComparison = rule.Shape.Field(field.Name)?.Kind is ValueKind.Operand;
            if (isComparison)
                comparisons.Add(field);
            if (isComparison || Connectives.Contains(field.Name))
                tests.Add(field);
        }

        var variable = rule.Json.Property("Variable", StringComparison.Ordinal);
        if (rule.Language is QueryLanguage.Jsonata)
        {
            if (rule.Json["Condition"] is null && tests.Count == 0)
                report.Error(rule.Json, DiagnosticCode.SchemaValidationFailed, "needs the field Condition.", "These fields are required: [Condition]");
            if (rule.Json["Condition"] is not null || tests.Count == 0)
                return;
        }

        // An unknown field was probably meant as the test, and is reported as what it is.
        if (tests.Count == 0 && rule.Json["Condition"] is null && rule.Json.Properties().All(field => rule.Shape.Field(field.Name) is not null))
            report.Error(rule.Json, DiagnosticCode.SchemaValidationFailed, "tests nothing. Give a Variable and a comparison such as StringEquals, or And, Or, Not.",
                OneTest);
        foreach (var further in tests.Skip(1))
            report.Error(further, DiagnosticCode.SchemaValidationFailed, $"is a second test beside {tests[0].Name}. Combine them with And or Or.",
                comparisons.Count > 1 ? $"There should only be one of the following fields: [{string.Join(", ", comparisons.Select(field => field.Name))}]" : OneTest, rule.Json);
        if (comparisons.Count > 0 && variable is null)
            report.Error(rule.Json, DiagnosticCode.SchemaValidationFailed, $"needs the field Variable for {comparisons[0].Name}.", "These fields are required: [Variable]");
        if (comparisons.Count == 0 && tests.Count > 0 && variable is not null)
            report.Error(variable, DiagnosticCode.SchemaValidationFailed, $"does not stand beside {tests[0].Name}; the rules within have their own.", OneTest, rule.Json);
    }
}
