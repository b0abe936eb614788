namespace OrderFlow.StatesLanguage.Translation;

/// <summary>A piece of JSONata source text, with what is needed to put it into a larger piece.</summary>
/// <param name="Text">The source text.</param>
/// <param name="Precedence">The weakest operator in the text that stands outside of brackets.</param>
/// <param name="Depth">How deep an evaluator recurses for it.</param>
internal readonly record struct Code(string Text, Precedence Precedence, int Depth)
{
    /// <summary>More operands than this in one row are grouped, so that no evaluator recurses deeply over a long row.</summary>
    private const int RowLength = 8;

    public static Code Variable(string name) => new("$" + name, Precedence.Primary, 1);

    public static Code True => new("true", Precedence.Primary, 1);

    public static Code False => new("false", Precedence.Primary, 1);

    public static Code Null => new("null", Precedence.Primary, 1);

    public static Code Number(int value) =>
        new(value.ToString(), value < 0 ? Precedence.Prefix : Precedence.Primary, 1);

    public static Code Literal(string value) => new(JsonataText.Quote(value), Precedence.Primary, 1);

    /// <summary>Whether writing the text twice costs a reader and an evaluator next to nothing.</summary>
    public bool IsShort => Depth <= 1 && Text.Length <= 120;

    /// <summary>The text as one item of an array constructor, which would take the items of a list that is not constructed itself.</summary>
    public Code AsItem => Precedence == Precedence.Primary && Text.StartsWith('[') ? this : Array(this);

    public Code Member(string name) =>
        JsonataText.Step(name) is { } step
            ? new($"{Within(Precedence.Postfix)}.{step}", Precedence.Postfix, Depth)
            : Call("lookup", this, Literal(name));

    public Code At(Code index) =>
        new($"{Within(Precedence.Postfix)}[{index.Text}]", Precedence.Postfix, Math.Max(Depth, index.Depth) + (index.Depth > 1 ? 1 : 0));

    public static Code Call(string function, params ReadOnlySpan<Code> arguments) =>
        new($"${function}({Join(arguments)})", Precedence.Postfix, 1 + Deepest(arguments));

    public static Code Binary(Code left, string sign, Code right, Precedence precedence) =>
        new($"{left.Within(precedence)} {sign} {right.Within(precedence + 1)}", precedence, 1 + Math.Max(left.Depth, right.Depth));

    public static Code Conditional(Code condition, Code whenTrue, Code whenFalse) =>
        new($"{condition.Within(Precedence.Conditional + 1)} ? {whenTrue.Within(Precedence.Conditional + 1)} : {whenFalse.Text}",
            Precedence.Conditional,
            1 + Deepest([condition, whenTrue, whenFalse]));

    public static Code Negative(Code operand) =>
        new($"-{operand.Within(Precedence.Postfix)}", Precedence.Prefix, 1 + operand.Depth);

    public static Code Array(params ReadOnlySpan<Code> items) =>
        new($"[{Join(items)}]", Precedence.Primary, 1 + Deepest(items));

    public static Code Object(IEnumerable<KeyValuePair<string, Code>> members)
    {
        var all = members.ToArray();
        return new(
            all.Length == 0 ? "{}" : $"{{{string.Join(", ", all.Select(m => $"{JsonataText.Quote(m.Key)}: {m.Value.Text}"))}}}",
            Precedence.Primary,
            1 + all.Select(m => m.Value.Depth).DefaultIfEmpty(0).Max());
    }

    public static Code Function(string parameters, Code body) =>
        new($"function({parameters}) {{ {body.Text} }}", Precedence.Conditional, 1 + body.Depth);

    /// <summary>Names a value, so that a long expression is written and evaluated once.</summary>
    public static Code Let(string name, Code value, Code body) =>
        new($"(${name} := {value.Text}; {body.Text})", Precedence.Primary, 1 + Math.Max(value.Depth, body.Depth));

    /// <summary>A row of an associative operator, grouped when it is long.</summary>
    public static Code Row(IReadOnlyList<Code> operands, string sign, Precedence precedence)
    {
        var row = operands;
        while (row.Count > RowLength)
            row = [.. row.Chunk(RowLength).Select(group => Parenthesised(Flat(group, sign, precedence)))];
        return Flat(row, sign, precedence);
    }

    /// <summary>The text, in parentheses where the context binds more tightly.</summary>
    public string Within(Precedence context) => Precedence < context ? $"({Text})" : Text;

    private static Code Flat(IReadOnlyList<Code> operands, string sign, Precedence precedence) =>
        operands.Skip(1).Aggregate(operands[0], (left, right) => Binary(left, sign, right, precedence));

    private static Code Parenthesised(Code code) =>
        code.Precedence >= Precedence.Postfix ? code : code with { Text = $"({code.Text})", Precedence = Precedence.Primary };

    private static string Join(ReadOnlySpan<Code> codes) => string.Join(", ", codes.ToArray().Select(code => code.Text));

    private static int Deepest(ReadOnlySpan<Code> codes)
    {
        var deepest = 0;
        foreach (var code in codes)
            deepest = Math.Max(deepest, code.Depth);
        return deepest;
    }
}
