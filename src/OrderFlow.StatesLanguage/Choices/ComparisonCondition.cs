using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary><c>StringEquals</c>, <c>NumericLessThanPath</c> and the like: compares with a constant or with the value at a path.</summary>
/// <param name="variable">The path of the value.</param>
/// <param name="constant">What it is compared with; not looked at when there is a path.</param>
/// <param name="operand">The path of what it is compared with, or null.</param>
/// <param name="order">How the two compare; null when one is not of the comparison's type.</param>
/// <param name="holds">Whether the comparison holds for an order.</param>
internal sealed class ComparisonCondition(
    JsonPath variable, JsonataValue constant, JsonPath? operand, Func<JsonataValue, JsonataValue, int?> order, Func<int, bool> holds) : ChoiceCondition
{
    internal override IEnumerable<JsonPath> Paths => operand is null ? [variable] : [variable, operand];

    public override bool Holds(IPathScope scope)
    {
        var value = At(variable, scope);
        return order(value, operand is null ? constant : At(operand, scope)) is { } compared && holds(compared);
    }

    private static JsonataValue At(JsonPath path, IPathScope scope) =>
        path.TryEvaluate(scope, out var value) ? value : throw new ChoicePathException(path);
}
