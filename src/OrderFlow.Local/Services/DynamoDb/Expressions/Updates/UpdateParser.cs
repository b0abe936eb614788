using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary>Reads update expressions.</summary>
internal sealed class UpdateParser
{
    private readonly Tokens tokens;
    private readonly OperandParser operands;
    private readonly List<UpdateAction> actions = [];

    private UpdateParser(string expression, Placeholders placeholders)
    {
        tokens = new Tokens(expression);
        operands = new OperandParser(tokens, placeholders);
    }

    /// <exception cref="ExpressionException">The expression is not valid.</exception>
    public static Update Parse(string expression, Placeholders placeholders)
    {
        var parser = new UpdateParser(expression, placeholders);
        parser.Sections();
        DocumentPath.RefuseOverlaps([.. parser.actions.Select(action => action.Path)]);
        return new Update(parser.actions);
    }

    // sections := ( ( "SET" set | "REMOVE" path | "ADD" path value | "DELETE" path value ) ( "," … )* )+
    private void Sections()
    {
        var seen = new HashSet<string>();
        do
        {
            var section = tokens.Current.Text.ToUpperInvariant();
            Func<UpdateAction> action = tokens.Current.Kind != TokenKind.Word ? throw tokens.Unexpected() : section switch
            {
                "SET" => Set,
                "REMOVE" => () => new RemoveAction(operands.Path()),
                "ADD" => Add,
                "DELETE" => Delete,
                _ => throw tokens.Unexpected(),
            };
            if (!seen.Add(section))
                throw new ExpressionException($"The \"{section}\" section can only be used once in an update expression;");
            tokens.Take();
            do
                actions.Add(action());
            while (tokens.TakeSign(","));
        }
        while (tokens.Current.Kind != TokenKind.End);
    }

    // set := path "=" sum
    private SetAction Set()
    {
        var path = operands.Path();
        tokens.Expect("=");
        return new SetAction(path, Sum());
    }

    // sum := "(" sum ")" | operand ( ( "+" | "-" ) operand )?
    private Operand Sum()
    {
        if (tokens.Current.IsSign("(") && !tokens.AfterBracket.IsSign("+") && !tokens.AfterBracket.IsSign("-"))
            return operands.InBrackets(Sum);
        var left = operands.Operand(Function);
        if (!tokens.Current.IsSign("+") && !tokens.Current.IsSign("-"))
            return left;
        var sign = tokens.Take().Text;
        var right = operands.Operand(Function);
        OperandParser.RequireType(sign, left, "N");
        OperandParser.RequireType(sign, right, "N");
        return new ArithmeticOperand(sign, left, right);
    }

    private AddAction Add()
    {
        var path = operands.Path();
        var value = operands.Value().Value;
        return value is NumberValue or SetValue ? new AddAction(path, value) : throw WrongOperand("ADD", value);
    }

    private DeleteAction Delete()
    {
        var path = operands.Path();
        var value = operands.Value().Value;
        return value is SetValue elements ? new DeleteAction(path, elements) : throw WrongOperand("DELETE", value);
    }

    private static Operand Function(string name, IReadOnlyList<Operand> arguments)
    {
        switch (name)
        {
            case "if_not_exists":
                OperandParser.RequireCount(name, arguments, 2);
                return new IfNotExistsOperand(OperandParser.RequirePath(name, arguments[0]), arguments[1]);
            case "list_append":
                OperandParser.RequireCount(name, arguments, 2);
                OperandParser.RequireType(name, arguments[0], "L");
                OperandParser.RequireType(name, arguments[1], "L");
                return new ListAppendOperand(arguments[0], arguments[1]);
            default:
                throw OperandParser.Misplaced(name);
        }
    }

    private static ExpressionException WrongOperand(string section, AttributeValue value)
    {
        var type = value.Type switch
        {
            "S" => "STRING",
            "N" => "NUMBER",
            "B" => "BINARY",
            "BOOL" => "BOOLEAN",
            "L" => "LIST",
            "M" => "MAP",
            _ => value.Type,
        };
        return new ExpressionException($"Incorrect operand type for operator or function; operator: {section}, operand type: {type}");
    }
}
