using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Paths;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A variable that a path begins with is assigned by some state of the same graph or of one around it.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html#variable-scope"/>
internal sealed class UnassignedPathVariableRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        var variables = new VisibleVariables(outline);
        foreach (var field in outline.Fields.Where(part => part is { Language: QueryLanguage.JsonPath, IsOfLanguage: true, State: not null }))
            foreach (var (token, path) in Paths(field))
                if (PathSyntax.VariableOf(path) is { } name && !variables.In(field.State!.Graph).Contains(name))
                    report.Warning(token, DiagnosticCode.UnassignedVariable,
                        $"reads ${name}, which no state assigns.{Suggestion.For(name, variables.In(field.State.Graph))} If a field of the input is meant, write $.{name}.");
    }

    private static IEnumerable<(JToken Token, string Path)> Paths(OutlineField field) => field.Shape.Kind switch
    {
        ValueKind.Path or ValueKind.NullablePath or ValueKind.ReferencePath or ValueKind.PathOrIntrinsic when field.Text is { } text => [(field.Property, text)],
        ValueKind.Operand when field.Name.EndsWith("Path", StringComparison.Ordinal) && field.Text is { } text => [(field.Property, text)],
        ValueKind.Template or ValueKind.ObjectTemplate =>
            from property in Templates.Properties(field.Value)
            where property.Name.EndsWith(".$", StringComparison.Ordinal) && property.Value.Type is JTokenType.String
            select ((JToken)property, (string)property.Value!),
        _ => [],
    };
}
