using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary><c>IsNull</c>, <c>IsNumeric</c>, <c>IsString</c>, <c>IsBoolean</c>, <c>IsTimestamp</c>, and <c>StringMatches</c>: whether the value passes a test.</summary>
internal sealed class TypeCondition(JsonPath variable, Func<JsonataValue, bool> test, bool expected) : ChoiceCondition
{
    internal override IEnumerable<JsonPath> Paths => [variable];

    public override bool Holds(IPathScope scope) =>
        variable.TryEvaluate(scope, out var value) ? test(value) == expected : throw new ChoicePathException(variable);
}
