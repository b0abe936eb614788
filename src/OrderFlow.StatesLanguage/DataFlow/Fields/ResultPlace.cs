using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary><c>ResultPath</c>: where in the raw input the result goes.</summary>
/// <param name="path">The path; null for <c>null</c>, which lets the result go.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultpath.html"/>
internal sealed class ResultPlace(ReferencePath? path)
{
    /// <exception cref="EvaluationException">The result does not fit there.</exception>
    public JsonataValue Put(JsonataValue input, JsonataValue result)
    {
        if (path is null)
            return input;
        try
        {
            return path.Set(input, result);
        }
        catch (ResultPathMatchException)
        {
            throw new EvaluationException(ErrorNames.ResultPathMatchFailure, $"Unable to apply ReferencePath {path} to input {input.ToJson()}");
        }
    }
}
