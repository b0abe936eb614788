namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>What does not parse: the code, the place (the end of the word where it was noticed) and the word.</summary>
public sealed class SyntaxErrors
{
    [Theory]
    [InlineData("\"abc", "S0101", 4, null)]
    [InlineData("a & 'b", "S0101", 6, null)]
    [InlineData("`name", "S0105", 5, null)]
    [InlineData("/* note", "S0106", 0, null)]
    [InlineData("\"a\\", "S0103", 3, "")]
    public void Words_that_should_have_ended(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("\"\\q\"", "S0103", 2, "q")]
    [InlineData("\"x\\u12\"", "S0104", 3, null)]
    [InlineData("""'\8'""", "S0103", 2, "8")]
    public void Escapes_that_are_none(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("a b", "S0201", 3, "b")]
    [InlineData("1 2", "S0201", 3, "2")]
    [InlineData("\"a\" \"b\"", "S0201", 7, "b")]
    [InlineData("a `b`", "S0201", 5, "b")]
    [InlineData("a $b", "S0201", 4, "b")]
    [InlineData("(a b)", "S0202", 4, "b")]
    [InlineData("""{"a" 1}""", "S0202", 6, "1")]
    [InlineData("[1 2]", "S0202", 4, "2")]
    [InlineData("a) b", "S0201", 2, ")")]
    [InlineData(") ", "S0211", 1, ")")]
    [InlineData("a]", "S0201", 2, "]")]
    [InlineData("a}", "S0201", 2, "}")]
    [InlineData("a ; b", "S0201", 3, ";")]
    [InlineData("a, b", "S0201", 2, ",")]
    [InlineData("a : b", "S0201", 3, ":")]
    public void Words_that_do_not_follow_one_another(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("a +", "S0207", 3, "(end)")]
    [InlineData("a.", "S0207", 2, "(end)")]
    [InlineData("(a", "S0203", 2, "(end)")]
    [InlineData("[1,", "S0203", 3, "(end)")]
    [InlineData("""{"a":""", "S0203", 5, "(end)")]
    [InlineData("{\"a\"", "S0203", 4, "(end)")]
    [InlineData("a[", "S0203", 2, "(end)")]
    [InlineData("f(", "S0203", 2, "(end)")]
    [InlineData("f(a,", "S0203", 4, "(end)")]
    [InlineData("a ?", "S0207", 3, "(end)")]
    [InlineData("a ? b :", "S0207", 7, "(end)")]
    [InlineData("$x :=", "S0207", 5, "(end)")]
    [InlineData("-", "S0207", 1, "(end)")]
    [InlineData("a ~>", "S0207", 4, "(end)")]
    [InlineData("a^(b", "S0203", 4, "(end)")]
    [InlineData("|a|b", "S0203", 4, "(end)")]
    [InlineData("function($x", "S0203", 11, "(end)")]
    [InlineData("function($x){", "S0203", 13, "(end)")]
    [InlineData("@", "S0211", 1, "@")]
    [InlineData("a@", "S0214", 2, "@")]
    public void Text_that_ends_too_soon(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("= 1", "S0211", 1, "=")]
    [InlineData("+ 1", "S0211", 1, "+")]
    [InlineData("& \"a\"", "S0211", 1, "&")]
    [InlineData(".a", "S0211", 1, ".")]
    [InlineData("~> f", "S0211", 2, "~>")]
    [InlineData("< 1", "S0211", 1, "<")]
    [InlineData(", 1", "S0211", 1, ",")]
    [InlineData("a + = b", "S0211", 5, "=")]
    [InlineData("? 1", "S0211", 1, "?")]
    [InlineData(":= 1", "S0211", 2, ":=")]
    [InlineData("^(a)", "S0211", 1, "^")]
    [InlineData("..2", "S0211", 2, "..")]
    [InlineData("(, 1)", "S0211", 2, ",")]
    [InlineData("[;]", "S0211", 2, ";")]
    public void Operators_without_an_operand(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("a ! b", "S0204", 3, "!")]
    [InlineData("!a", "S0204", 1, "!")]
    [InlineData("a ~ b", "S0204", 3, "~")]
    [InlineData("!", "S0204", 1, "!")]
    [InlineData("~", "S0204", 1, "~")]
    public void Characters_that_are_no_operators(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("1e400", "S0102", 0, "1e400")]
    [InlineData("[1e999]", "S0102", 1, "1e999")]
    [InlineData("-1e309", "S0102", 1, "1e309")]
    public void Numbers_that_are_too_large(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("1.a", "S0213", 1, null)]
    [InlineData("a.2", "S0213", 3, null)]
    [InlineData("a.true", "S0213", 6, null)]
    [InlineData("null.b", "S0213", 4, null)]
    [InlineData("a.b.3.c", "S0213", 5, null)]
    public void Literals_as_steps(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("a := 1", "S0212", 1, "a")]
    [InlineData("1 := a", "S0212", 1, "1")]
    [InlineData("f(x) := 1", "S0212", 2, "(")]
    [InlineData("$x[0] := 1", "S0212", 3, "[")]
    [InlineData("(a) := 1", "S0212", 1, "(")]
    [InlineData("a@b", "S0214", 3, "@")]
    [InlineData("a#1", "S0214", 3, "#")]
    [InlineData("a@$x[0]@$y", "S0215", 8, null)]
    [InlineData("a[0]@$x", "S0215", 5, null)]
    [InlineData("a^(b)@$x", "S0216", 6, null)]
    public void What_cannot_be_bound(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("function(a){ 1 }", "S0208", 10, "a")]
    [InlineData("function($a, 1){ 1 }", "S0208", 14, "1")]
    [InlineData("""λ("x"){ 1 }""", "S0208", 5, "x")]
    [InlineData("function($a, ?){ 1 }", "S0208", 14, "?")]
    public void Parameters_that_are_no_variables(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("""$x{"a": 1}[0]""", "S0209", 11, null)]
    [InlineData("""$x{"a": 1}{"b": 2}""", "S0210", 11, null)]
    [InlineData("""a{"a": 1}{"b": 2}""", "S0210", 10, null)]
    [InlineData("""(a){"k": 1}[0]""", "S0209", 12, null)]
    public void Groups_and_predicates_that_do_not_go_together(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("//", "S0301", 1, null)]
    [InlineData("/a", "S0302", 2, null)]
    [InlineData("a[/b]", "S0302", 5, null)]
    [InlineData("/(/", "S0302", 3, null)]
    public void Patterns_that_are_empty_or_do_not_end(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("function($x)<s<n>>{ 1 }", "S0401", 15, null)]
    [InlineData("function($x)<(a<n>)>{ 1 }", "S0402", 14, null)]
    [InlineData("function($x)<n<n>>{ 1 }", "S0401", 15, null)]
    public void Signatures_that_are_not_possible(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("1..2", "S0201", 3, "..")]
    [InlineData("a..b", "S0201", 3, "..")]
    [InlineData("(1..2)", "S0202", 4, "..")]
    public void Ranges_outside_brackets(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }
}
