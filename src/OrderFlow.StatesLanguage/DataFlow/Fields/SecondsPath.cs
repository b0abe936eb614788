using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary><c>SecondsPath</c> of a Wait state.</summary>
/// <seealso href="https://states-language.net/#wait-state"/>
internal sealed class SecondsPath(JsonPath path) : PathNumber(path, new(0, double.MaxValue, "non-negative integer"))
{
    protected override string Missing(PathEvaluationException exception) => $"The SecondsPath parameter does not reference an input value: {Path}";

    protected override string NoNumber(string text) => $"The SecondsPath parameter cannot be parsed as a long value: {Path} == {text}";

    protected override string OutOfRange(string text) => $"The SecondsPath parameter references a negative value: {Path} == {text}";
}
