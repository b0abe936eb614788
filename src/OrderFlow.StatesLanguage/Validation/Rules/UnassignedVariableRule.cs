using OrderFlow.Jsonata;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A variable that an expression reads is assigned by some state of the same graph or of one around it.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html#variable-scope"/>
internal sealed class UnassignedVariableRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        var variables = new VisibleVariables(outline);
        var functions = new Dictionary<string, bool>();
        foreach (var expression in outline.Expressions)
        {
            var visible = variables.In(expression.Field.State!.Graph);
            foreach (var name in Read(expression).Where(name => !visible.Contains(name) && !IsFunction(name, functions)))
                report.Warning(expression.Token, DiagnosticCode.UnassignedVariable, $"reads ${name}, which no state assigns.{Suggestion.For(name, visible.Append("states"))}");
        }
    }

    private static IEnumerable<string> Read(OutlineExpression expression)
    {
        var nodes = expression.Parsed?.Syntax.DescendantsAndSelf().ToList() ?? [];
        var bound = nodes.SelectMany(Bound).ToHashSet();
        return nodes.OfType<VariableSyntax>().Select(variable => variable.Name).Where(name => name is not ("" or "$" or "states") && !bound.Contains(name)).Distinct();
    }

    private static IEnumerable<string> Bound(JsonataSyntax node) => node switch
    {
        BindSyntax bind => [bind.Variable.Name],
        FocusSyntax focus => [focus.Variable.Name],
        IndexSyntax index => [index.Variable.Name],
        LambdaSyntax lambda => lambda.Parameters.Select(parameter => parameter.Name),
        _ => [],
    };

    private static bool IsFunction(string name, Dictionary<string, bool> known)
    {
        if (!known.TryGetValue(name, out var isFunction))
            known[name] = isFunction = JsonataExpression.Parse($"${name}", JsonataDialect.StepFunctions).Evaluate(JsonataValue.Undefined).Kind is JsonataKind.Function;
        return isFunction;
    }
}
