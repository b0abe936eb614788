using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A variable that an expression reads is assigned by some state of the same graph or of one around it.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html#variable-scope"/>
internal sealed class UnassignedVariableRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        var variables = new VisibleVariables(outline);
        foreach (var expression in outline.Expressions)
        {
            var visible = variables.In(expression.Field.State!.Graph);
            foreach (var name in (expression.Parsed?.FreeVariables ?? []).Where(name => name != "states" && !visible.Contains(name)))
                report.Warning(expression.Token, DiagnosticCode.UnassignedVariable, $"reads ${name}, which no state assigns.{Suggestion.For(name, visible.Append("states"))}");
        }
    }
}
