using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary><c>InputPath</c> or <c>OutputPath</c>: chooses a part of the data.</summary>
/// <param name="path">The path; null for <c>null</c>, which chooses an empty object.</param>
/// <seealso href="https://states-language.net/#filters"/>
internal sealed class PathField(JsonPath? path)
{
    /// <exception cref="EvaluationException">The path leads to nothing.</exception>
    public JsonataValue Evaluate(IPathScope scope)
    {
        if (path is null)
            return JsonataObject.Empty;
        try
        {
            return path.Evaluate(scope);
        }
        catch (PathEvaluationException exception)
        {
            throw new EvaluationException(ErrorNames.Runtime, exception.Message);
        }
    }
}
