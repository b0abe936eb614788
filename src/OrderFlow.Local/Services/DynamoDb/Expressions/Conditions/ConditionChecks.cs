using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary>What the service refuses before it looks at any item.</summary>
internal static class ConditionChecks
{
    public static Comparison Comparison(string sign, Operand left, Operand right)
    {
        RequireDistinct(sign, left, right);
        if (sign is not ("=" or "<>"))
        {
            OperandParser.RequireType(sign, left, "S", "N", "B");
            OperandParser.RequireType(sign, right, "S", "N", "B");
        }

        return new Comparison(sign, left, right);
    }

    public static BetweenCondition Between(Operand operand, Operand lower, Operand upper)
    {
        foreach (var bound in (Operand[])[operand, lower, upper])
            OperandParser.RequireType("BETWEEN", bound, "S", "N", "B");
        if (lower is ValueOperand { Value: var least } && upper is ValueOperand { Value: var greatest })
        {
            var bounds = $"lower bound operand: AttributeValue: {Written(least)}, upper bound operand: AttributeValue: {Written(greatest)}";
            if (least.Type != greatest.Type)
                throw new ExpressionException($"The BETWEEN operator requires same data type for lower and upper bounds; {bounds}");
            if (least.CompareTo(greatest) > 0)
                throw new ExpressionException($"The BETWEEN operator requires upper bound to be greater than or equal to lower bound; {bounds}");
        }

        return new BetweenCondition(operand, lower, upper);
    }

    public static void RequireDistinct(string function, Operand left, Operand right)
    {
        if (left is PathOperand { Path: var one } && right is PathOperand { Path: var other } && one.SameAs(other))
            throw new ExpressionException($"The first operand must be distinct from the remaining operands for this operator or function; operator: {function}, first operand: {one}");
    }

    private static string Written(AttributeValue value) => $"{{{value.Type}:{(string?)AttributeValueJson.Write(value)[value.Type]}}}";
}
