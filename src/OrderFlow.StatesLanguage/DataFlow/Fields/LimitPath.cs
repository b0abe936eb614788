using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary><c>MaxConcurrencyPath</c>, <c>ToleratedFailureCountPath</c> or <c>ToleratedFailurePercentagePath</c> of a Map state.</summary>
/// <param name="path">The path.</param>
/// <param name="field">The field without "Path".</param>
/// <param name="range">The numbers that the field takes.</param>
/// <seealso href="https://states-language.net/#map-state"/>
internal sealed class LimitPath(JsonPath path, string field, NumberRange range) : PathNumber(path, range)
{
    private readonly bool hasFractions = range.HasFractions;

    protected override string NoNumber(string text) =>
        $"The {field}Path field refers to value \"{text}\" which is not a valid {(hasFractions ? "float" : "integer")}: {Path}";

    protected override string OutOfRange(string text) => hasFractions ? $"{field} must be between 0 and 100." : $"{field} cannot be negative.";
}
