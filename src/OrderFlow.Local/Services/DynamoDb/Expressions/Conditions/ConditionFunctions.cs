using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary>The functions that are conditions.</summary>
internal static class ConditionFunctions
{
    private static readonly string[] Types = ["B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"];

    /// <summary>The condition of a function, or null when the name is another function's.</summary>
    /// <exception cref="ExpressionException">Its operands are wrong.</exception>
    public static Condition? Make(string name, IReadOnlyList<Operand> operands)
    {
        switch (name)
        {
            case "attribute_exists":
                OperandParser.RequireCount(name, operands, 1);
                return new ExistsCondition(OperandParser.RequirePath(name, operands[0]));
            case "attribute_not_exists":
                OperandParser.RequireCount(name, operands, 1);
                return new NotCondition(new ExistsCondition(OperandParser.RequirePath(name, operands[0])));
            case "attribute_type":
                OperandParser.RequireCount(name, operands, 2);
                return new TypeCondition(operands[0], TypeName(name, operands[1]));
            case "begins_with":
                OperandParser.RequireCount(name, operands, 2);
                ConditionChecks.RequireDistinct(name, operands[0], operands[1]);
                OperandParser.RequireType(name, operands[0], "S", "B");
                OperandParser.RequireType(name, operands[1], "S", "B");
                return new BeginsWithCondition(operands[0], operands[1]);
            case "contains":
                OperandParser.RequireCount(name, operands, 2);
                ConditionChecks.RequireDistinct(name, operands[0], operands[1]);
                return new ContainsCondition(operands[0], operands[1]);
            default:
                return null;
        }
    }

    private static string TypeName(string function, Operand operand)
    {
        if (operand is not ValueOperand { Value: StringValue type })
            throw new ExpressionException($"Incorrect operand type for operator or function; operator or function: {function}, operand type: {operand.KnownType ?? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}"}");
        return Types.Contains(type.Value)
            ? type.Value
            : throw new ExpressionException($"Invalid attribute type name found; type: {type.Value}, valid types: {{{string.Join(',', Types)}}}");
    }
}
