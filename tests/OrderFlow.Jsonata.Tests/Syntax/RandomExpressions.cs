using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.Jsonata.Tests.Syntax;

/// <summary>Expressions over the whole grammar. Parentheses are drawn like any other construct, so that precedence has its say.</summary>
internal static class RandomExpressions
{
    private const int Largest = 30;

    private static Gen<string> Leaf { get; } = Gen.Elements(
        "a", "b", "`a b`", "`and`", "or", "$x", "$", "$$", "*", "**", "%", "1", "0.5", "2e3", "true", "null", "\"it's\"", "\"\\u0001\\\\\"", "/a+[/]/i", "$sum", "[]", "{}", "()");

    public static Arbitrary<JsonataExpression> All { get; } = Arb.From(
        Gen.Sized(Sizes())
            .Select(text => JsonataExpression.TryParse(text, out var expression, out _) ? expression : null)
            .Where(expression => expression is not null)
            .Select(expression => expression!));

    private static Func<int, Gen<string>> Sizes()
    {
        // Each size is made once: the sizes below it occur in it many times.
        var sizes = new List<Gen<string>> { Leaf, Leaf };
        while (sizes.Count <= Largest)
            sizes.Add(Of(sizes[^1], sizes[sizes.Count / 2], sizes[sizes.Count / 3]));
        return size => sizes[Math.Min(size, Largest)];
    }

    private static Gen<string> Of(Gen<string> one, Gen<string> half, Gen<string> third) =>
        Gen.OneOf(
            Leaf,
            Join(half, Gen.Elements(" + ", "-", "*", " / ", " % ", " & ", "=", "!=", "<", ">=", " in ", " and ", " or ", " ?? ", " ?: ", "~>", ".", ".", "."), half),
            Join(half, "[", half, "]"),
            Join(one, Gen.Elements("[]", "@$x", "#$i", "()")),
            Join(Gen.Elements("-", "$x:=", "$i := "), one),
            Join(Gen.Elements("(", "[", "$f(", "a("), half, Gen.Elements(",", ";", ".."), half, Gen.Elements(")", "]")),
            Join("(", one, Gen.Elements(")", ";)")),
            Join("$f(?,", one, ")"),
            Join(Gen.Elements("{", "a{"), third, ":", third, ",'k':", third, "}"),
            Join(half, Gen.Elements("^(", "^(>", "^(<"), half, ")"),
            Join(third, "?", third, Gen.Elements(":", " ?: "), third),
            Join(Gen.Elements("function($x){", "λ($x, $y)<nx?:x>{", "function(){"), one, Gen.Elements("}", "}(1)")),
            Join("|", third, "|", third, Gen.Elements("|", ",'k'|")));

    private static Gen<string> Join(params object[] parts) => parts
        .Select(part => part as Gen<string> ?? Gen.Constant((string)part))
        .Aggregate((left, right) => left.SelectMany(before => right.Select(after => before + after)));
}
