using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>
/// <c>$states.result</c> is there once a Task, Parallel or Map state has one: in its <c>Output</c> and <c>Assign</c>; <c>$states.errorOutput</c> in those
/// of a catcher; <c>$states.input</c> and <c>$states.context</c> everywhere.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html#jsonata-states-reserved-variable"/>
internal sealed class ExpressionScopeRule : IRule
{
    private const string Result = "result";
    private const string ErrorOutput = "errorOutput";

    public void Check(Outline outline, Report report)
    {
        foreach (var expression in outline.Expressions)
        {
            // Most have none of the two members: to look through the text takes less than to look through the tree. Names in quotes can have escapes.
            var text = (string)expression.Token!;
            if (!text.Contains(Result, StringComparison.Ordinal) && !text.Contains(ErrorOutput, StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal))
                continue;
            foreach (var read in Read(expression))
                Check(expression, read, report);
        }
    }

    private static List<NameSyntax> Read(OutlineExpression expression)
    {
        var reader = new StatesReader();
        if (expression.Parsed is { } parsed)
            reader.Visit(parsed.Syntax);
        return reader.Members;
    }

    private static void Check(OutlineExpression expression, NameSyntax read, Report report)
    {
        var field = expression.Field;
        var isAfterwards = field.Name is "Output" or "Assign";
        var hasResult = field.Object.Json == field.State!.Json && field.State.Type is StateType.Task or StateType.Parallel or StateType.Map;
        if (read.Name == Result && !(isAfterwards && hasResult))
            report.Error(expression.PlaceOf(read), DiagnosticCode.UnsupportedJsonataExpression,
                "refers to $states.result, which only Output and Assign of a Task, Parallel or Map state have. Use $states.input.",
                "Field '$states.result' does not exist.");
        else if (read.Name == ErrorOutput && !(isAfterwards && field.Object.Shape == ErrorShapes.Catcher))
            report.Error(expression.PlaceOf(read), DiagnosticCode.UnsupportedJsonataExpression,
                "refers to $states.errorOutput, which only Output and Assign of a catcher have.", "Field '$states.errorOutput' does not exist.");
    }

    private sealed class StatesReader : JsonataSyntaxWalker
    {
        public List<NameSyntax> Members { get; } = [];

        protected override void VisitPath(PathSyntax node)
        {
            if (node.Left is VariableSyntax { Name: "states" } && Start(node.Right) is NameSyntax member)
                Members.Add(member);
            base.VisitPath(node);
        }

        // result[0] is a filter on a name.
        private static JsonataSyntax Start(JsonataSyntax step)
        {
            while (step is PredicateSyntax predicate)
                step = predicate.Target;
            return step;
        }
    }
}
