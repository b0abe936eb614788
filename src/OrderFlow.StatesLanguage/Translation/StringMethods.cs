using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates the methods of <see cref="string"/>. Comparisons are ordinal.</summary>
internal static class StringMethods
{
    private const string Blank = "\\s";

    public static Term? Translate(Translator translator, MethodCallExpression call)
    {
        var ignoresCase = false;
        var arguments = call.Arguments.ToList();
        if (arguments is [.., { } last] && last.Type == typeof(StringComparison))
        {
            if (translator.Translate(last) is not ConstantTerm { Clr: StringComparison comparison })
                throw translator.Fail("OF1003", call, "how to compare is not known in the build", "Use a constant StringComparison.");
            ignoresCase = comparison is StringComparison.OrdinalIgnoreCase or StringComparison.InvariantCultureIgnoreCase or StringComparison.CurrentCultureIgnoreCase;
            arguments.RemoveAt(arguments.Count - 1);
        }

        var self = call.Object is null ? null : (Code?)Cased(translator.Value(call.Object));
        Code Argument(int i) => Cased(translator.Value(arguments[i]));
        Code Cased(Code text) => ignoresCase ? Code.Call("uppercase", text) : text;

        return (call.Method.Name, self, arguments.Count) switch
        {
            (nameof(string.IsNullOrEmpty), null, 1) => Empty(translator.Translate(arguments[0]), text => text),
            (nameof(string.IsNullOrWhiteSpace), null, 1) => Empty(translator.Translate(arguments[0]), text => Code.Call("trim", text)),
            (nameof(string.Equals), null, 2) => Equal(translator, arguments[0], arguments[1], ignoresCase),
            (nameof(string.Equals), _, 1) => Equal(translator, call.Object!, arguments[0], ignoresCase),
            (nameof(string.Join), null, 2) => Join(translator, arguments[0], arguments[1]),
            (_, { } text, _) => Instance(call.Method.Name, text, arguments.Count, Argument, arguments) is { } code ? new ComputedTerm(code) : null,
            _ => null,
        };
    }

    private static Code? Instance(string method, Code text, int count, Func<int, Code> argument, List<Expression> arguments) => (method, count) switch
    {
        (nameof(string.ToUpper) or nameof(string.ToUpperInvariant), 0) => Code.Call("uppercase", text),
        (nameof(string.ToLower) or nameof(string.ToLowerInvariant), 0) => Code.Call("lowercase", text),
        (nameof(string.Trim), 0) => Replace(text, $"^{Blank}+|{Blank}+$"),
        (nameof(string.TrimStart), 0) => Replace(text, $"^{Blank}+"),
        (nameof(string.TrimEnd), 0) => Replace(text, $"{Blank}+$"),
        (nameof(string.Contains), 1) => Code.Call("contains", text, argument(0)),
        (nameof(string.StartsWith), 1) => Starts(text, argument(0)),
        (nameof(string.EndsWith), 1) => Ends(text, argument(0)),
        (nameof(string.Substring), 1) => Code.Call("substring", text, argument(0)),
        (nameof(string.Substring), 2) => Code.Call("substring", text, argument(0), argument(1)),
        (nameof(string.Replace), 2) => Code.Call("replace", text, argument(0), argument(1)),
        (nameof(string.Split), 1 or 2) when arguments[0].Type == typeof(string) || arguments[0].Type == typeof(char) => Code.Call("split", text, argument(0)),
        ("get_Chars", 1) => Code.Call("substring", text, argument(0), Code.Number(1)),
        _ => null,
    };

    private static Code Replace(Code text, string pattern) =>
        new($"$replace({text.Text}, /{pattern}/, \"\")", Precedence.Postfix, text.Depth + 1);

    private static Code Starts(Code text, Code start) => Code.Binary(
        Code.Call("substring", text, Code.Number(0), Code.Call("length", start)), "=", start, Precedence.Comparison);

    private static Code Ends(Code text, Code end)
    {
        var result = End(text.IsShort ? text : Code.Variable("it"));
        return text.IsShort ? result : Code.Let("it", text, result);

        Code End(Code whole) => Code.Binary(
            Code.Call("substring", whole, Code.Binary(Code.Call("length", whole), "-", Code.Call("length", end), Precedence.Additive)),
            "=",
            end,
            Precedence.Comparison);
    }

    /// <summary>Null, nothing or empty: in JSONata a comparison with nothing is false.</summary>
    private static ComputedTerm Empty(Term term, Func<Code, Code> content)
    {
        var value = term.Code.IsShort ? term.Code : Code.Variable("it");
        var empty = Code.Call("not", Code.Row(
            [
                Code.Binary(value, "!=", Code.Null, Precedence.Comparison),
                Code.Binary(content(value), "!=", Code.Literal(""), Precedence.Comparison),
            ],
            "and",
            Precedence.And));
        return new ComputedTerm(term.Code.IsShort ? empty : Code.Let("it", term.Code, empty));
    }

    private static Term Equal(Translator translator, Expression left, Expression right, bool ignoresCase)
    {
        var (l, r) = (translator.Translate(left), translator.Translate(right));
        if (!ignoresCase)
            return Equality.Scalar(l, r, equal: true);
        if (l.Presence != Presence.Always && r.Presence != Presence.Always)
            throw translator.Fail("OF1003", left, "both texts may be null, and letters are compared whatever their case", "Give one of them a value with `?? \"\"`.");
        return Operators.Lift(
            [l, r],
            values => Code.Binary(Code.Call("uppercase", values[0]), "=", Code.Call("uppercase", values[1]), Precedence.Comparison),
            Code.False);
    }

    private static ComputedTerm? Join(Translator translator, Expression separator, Expression items) =>
        Scalars.Item(items.Type) == typeof(string) && Items.Presence(translator, items) == Presence.Always
            ? new ComputedTerm(Code.Call("join", translator.Value(items), translator.Value(separator)))
            : null;
}
