using System.Globalization;

namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>Reads what all expressions have in common: paths, placeholders and functions' operands.</summary>
internal sealed class OperandParser(Tokens tokens, Placeholders placeholders)
{
    private static readonly string[] Functions =
        ["attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size", "if_not_exists", "list_append"];

    /// <summary>path := name ( "." name | "[" index "]" )*</summary>
    public DocumentPath Path()
    {
        var steps = new List<PathStep> { Name() };
        while (true)
        {
            if (tokens.TakeSign("."))
                steps.Add(Name());
            else if (tokens.TakeSign("["))
                steps.Add(Index());
            else
                return new DocumentPath(steps);
        }
    }

    /// <summary>The value of the placeholder that is expected next.</summary>
    public ValueOperand Value()
    {
        if (tokens.Current.Kind != TokenKind.ValuePlaceholder)
            throw tokens.Unexpected();
        return new ValueOperand(placeholders.Value(tokens.Take().Text));
    }

    /// <summary>operand := "(" operand ")" | path | value | function</summary>
    /// <param name="function">Makes an operand of a function's name and its operands.</param>
    public Operand Operand(Func<string, IReadOnlyList<Operand>, Operand> function)
    {
        if (tokens.Current.IsSign("("))
            return InBrackets(() => Operand(function));
        if (tokens.Current.Kind == TokenKind.ValuePlaceholder)
            return Value();
        if (tokens.Current.Kind == TokenKind.Word && tokens.Next.IsSign("("))
            return function(tokens.Take().Text, Operands(function));
        return new PathOperand(Path());
    }

    /// <summary>operands := "(" operand ( "," operand )* ")"</summary>
    public IReadOnlyList<Operand> Operands(Func<string, IReadOnlyList<Operand>, Operand> function) => tokens.Nested(() =>
    {
        tokens.Expect("(");
        var operands = new List<Operand> { Operand(function) };
        while (tokens.TakeSign(","))
            operands.Add(Operand(function));
        tokens.Expect(")");
        return operands;
    });

    public T InBrackets<T>(Func<T> read) => tokens.Nested(() =>
    {
        if (tokens.IsRedundantBracket)
            throw new ExpressionException("The expression has redundant parentheses;");
        tokens.Expect("(");
        var result = read();
        tokens.Expect(")");
        return result;
    });

    /// <summary>The error for a function at a place where it cannot be.</summary>
    public static ExpressionException Misplaced(string function) => new(Functions.Contains(function)
        ? $"The function is not allowed to be used this way in an expression; function: {function}"
        : $"Invalid function name; function: {function}");

    /// <exception cref="ExpressionException">The function has another number of operands.</exception>
    public static void RequireCount(string function, IReadOnlyList<Operand> operands, int count)
    {
        if (operands.Count != count)
            throw new ExpressionException($"Incorrect number of operands for operator or function; operator or function: {function}, number of operands: {operands.Count}");
    }

    /// <exception cref="ExpressionException">The operand is no path.</exception>
    public static DocumentPath RequirePath(string function, Operand operand) => operand is PathOperand path
        ? path.Path
        : throw new ExpressionException($"Operator or function requires a document path; operator or function: {function}");

    /// <exception cref="ExpressionException">The operand's type is known and not among these.</exception>
    public static void RequireType(string function, Operand operand, params ReadOnlySpan<string> types)
    {
        if (operand.KnownType is { } known && !types.Contains(known))
            throw new ExpressionException($"Incorrect operand type for operator or function; operator or function: {function}, operand type: {known}");
    }

    private PathStep Name()
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.NamePlaceholder:
                tokens.Take();
                return new PathStep(placeholders.Name(token.Text));
            case TokenKind.Word when !IsKeyword(token):
                tokens.Take();
                return ReservedWords.Contains(token.Text)
                    ? throw new ExpressionException($"Attribute name is a reserved keyword; reserved keyword: {token.Text}")
                    : new PathStep(token.Text);
            default:
                throw tokens.Unexpected();
        }
    }

    private PathStep Index()
    {
        if (tokens.Current.Kind != TokenKind.Number || !int.TryParse(tokens.Current.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            throw tokens.Unexpected();
        tokens.Take();
        tokens.Expect("]");
        return new PathStep(null, index);
    }

    private static bool IsKeyword(Token token) =>
        token.Is("AND") || token.Is("OR") || token.Is("NOT") || token.Is("BETWEEN") || token.Is("IN")
        || token.Is("SET") || token.Is("REMOVE") || token.Is("ADD") || token.Is("DELETE");
}
