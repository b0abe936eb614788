namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary>Reads conditions, filters and key conditions.</summary>
internal sealed class ConditionParser
{
    private const int MostCandidates = 100;
    private static readonly string[] Signs = ["=", "<>", "<", "<=", ">", ">="];

    private readonly Tokens tokens;
    private readonly OperandParser operands;

    private ConditionParser(string expression, Placeholders placeholders)
    {
        tokens = new Tokens(expression);
        operands = new OperandParser(tokens, placeholders);
    }

    /// <exception cref="ExpressionException">The expression is not valid.</exception>
    public static Condition Parse(string expression, Placeholders placeholders)
    {
        var parser = new ConditionParser(expression, placeholders);
        var condition = parser.Or();
        parser.tokens.ExpectEnd();
        return condition;
    }

    // or := and ( "OR" and )*
    private Condition Or()
    {
        var condition = And();
        while (tokens.TakeKeyword("OR"))
            condition = new OrCondition(condition, And());
        return condition;
    }

    // and := not ( "AND" not )*
    private Condition And()
    {
        var condition = Not();
        while (tokens.TakeKeyword("AND"))
            condition = new AndCondition(condition, Not());
        return condition;
    }

    // not := "NOT" not | primary
    private Condition Not() => tokens.TakeKeyword("NOT") ? new NotCondition(tokens.Nested(Not)) : Primary();

    // primary := "(" or ")" | function | operand sign operand | operand "BETWEEN" operand "AND" operand | operand "IN" operands
    private Condition Primary()
    {
        if (tokens.Current.IsSign("(") && !ContinuesOperand(tokens.AfterBracket))
            return operands.InBrackets(Or);
        if (tokens.Current.Kind == TokenKind.Word && tokens.Next.IsSign("("))
        {
            var name = tokens.Take().Text;
            var arguments = operands.Operands(Size);
            if (ConditionFunctions.Make(name, arguments) is { } function)
                return ContinuesOperand(tokens.Current) ? throw OperandParser.Misplaced(name) : function;
            return Comparing(Size(name, arguments), name);
        }

        return Comparing(operands.Operand(Size), null);
    }

    private Condition Comparing(Operand left, string? function)
    {
        if (tokens.Current.Kind == TokenKind.Sign && Signs.Contains(tokens.Current.Text))
            return ConditionChecks.Comparison(tokens.Take().Text, left, operands.Operand(Size));
        if (tokens.TakeKeyword("BETWEEN"))
        {
            var lower = operands.Operand(Size);
            if (!tokens.TakeKeyword("AND"))
                throw tokens.Unexpected();
            return ConditionChecks.Between(left, lower, operands.Operand(Size));
        }

        if (tokens.TakeKeyword("IN"))
        {
            var candidates = operands.Operands(Size);
            return candidates.Count <= MostCandidates
                ? new InCondition(left, candidates)
                : throw new ExpressionException($"The IN operator is provided with too many operands; number of operands: {candidates.Count}");
        }

        throw function is null ? tokens.Unexpected() : OperandParser.Misplaced(function);
    }

    private static Operand Size(string function, IReadOnlyList<Operand> arguments)
    {
        if (function != "size")
            throw OperandParser.Misplaced(function);
        OperandParser.RequireCount(function, arguments, 1);
        OperandParser.RequireType(function, arguments[0], "S", "B", "SS", "NS", "BS", "L", "M");
        return new SizeOperand(arguments[0]);
    }

    private static bool ContinuesOperand(Token token) =>
        (token.Kind == TokenKind.Sign && Signs.Contains(token.Text)) || token.Is("BETWEEN") || token.Is("IN");
}
