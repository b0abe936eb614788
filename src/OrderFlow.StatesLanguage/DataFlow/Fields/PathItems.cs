using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary><c>ItemsPath</c> of a Map state.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemspath.html"/>
internal sealed class PathItems(JsonPath path) : ItemsField
{
    private readonly PathField field = new(path);

    public override JsonataArray Evaluate(Evaluation evaluation)
    {
        var value = field.Evaluate(evaluation);
        return value.IsArray ? value.AsArray() : throw new EvaluationException(ErrorNames.Runtime, $"Reference path \"{path.DocumentPath}\" must point to array.");
    }
}
