namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>What goes wrong in an evaluation: the code, the place and what stands there.</summary>
public sealed class EvaluationErrors
{
    private const string Document = """{"a":"x","n":1,"l":[1,"2"],"o":{},"u":null}""";

    [Theory]
    [InlineData("a + 1", "T2001", 3, "+")]
    [InlineData("1 - a", "T2002", 3, "-")]
    [InlineData("u * 2", "T2001", 3, "*")]
    [InlineData("n / o", "T2002", 3, "/")]
    [InlineData("-a", "D1002", 1, "-")]
    [InlineData("a < 1", "T2009", 3, "<")]
    [InlineData("o > 1", "T2010", 3, ">")]
    [InlineData("1 <= u", "T2010", 4, "<=")]
    [InlineData("[1..a]", "T2004", 4, "..")]
    [InlineData("[a..1]", "T2003", 4, "..")]
    [InlineData("n + (a * 2)", "T2001", 8, "*")]
    [InlineData("""{"k": n + a}""", "T2002", 9, "+")]
    public void Operators_on_values_of_the_wrong_type(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("1e308 * 10 * 10", "D1001", 12, "*")]
    [InlineData("1/0 + 1", "D1001", 5, "+")]
    [InlineData("[1..1e8]", "D2014", 4, "..")]
    [InlineData("\"\" & 1/0", "D3001", 4, "&")]
    public void Numbers_out_of_range(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("{n: 1}", "T1003", 1, null)]
    [InlineData("l{$: 1}", "T1003", 2, null)]
    [InlineData("""{"a": 1, "a": 2}""", "D1009", 1, null)]
    [InlineData("""a{"k": 1, "k": 2}""", "D1009", 2, null)]
    public void Keys_that_are_no_strings_or_not_unique(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("n(1)", "T1006", 2, "n")]
    [InlineData("$nope(1)", "T1006", 6, "nope")]
    [InlineData("a.$nope()", "T1006", 8, "nope")]
    [InlineData("\"s\"()", "T1006", 4, "s")]
    [InlineData("5(?)", "T1008", 2, "5")]
    [InlineData("$nope(?)", "T1008", 6, "nope")]
    [InlineData("sum(l)", "T1005", 4, "sum")]
    [InlineData("sum(?)", "T1007", 4, "sum")]
    public void Calls_of_what_is_no_function(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("$uppercase(n)", "T0410", 11, "uppercase")]
    [InlineData("$sum(l)", "T0412", 5, "sum")]
    [InlineData("$sum(a)", "T0412", 5, "sum")]
    [InlineData("n.$length()", "T0411", 10, "length")]
    [InlineData("$substring(a)", "T0410", 11, "substring")]
    [InlineData("$join(l)", "T0412", 6, "join")]
    [InlineData("$count()", "T0410", 7, "count")]
    [InlineData("$not(1, 2)", "T0410", 5, "not")]
    public void Arguments_that_do_not_match(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("n ~> a", "T2006", 4, null)]
    [InlineData("n ~> \"f\"", "T2006", 4, null)]
    [InlineData("$sum ~> n", "T2006", 7, null)]
    public void Chains_to_what_is_no_function(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("l^($)", "T2007", 2, null)]
    [InlineData("[o, o]^($)", "T2008", 7, null)]
    [InlineData("[u, 1]^($)", "T2008", 7, null)]
    [InlineData("$sort(l)", "D3070", 6, "sort")]
    public void Sorts_that_cannot_compare(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("o ~> |$|5|", "T2011", 9, null)]
    [InlineData("o ~> |$|{}, 5|", "T2012", 13, null)]
    public void Transforms_with_the_wrong_parts(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("""$number("x")""", "D3030", 8, "number")]
    [InlineData("$sqrt(-1)", "D3060", 6, "sqrt")]
    [InlineData("$power(10, 400)", "D3061", 7, "power")]
    [InlineData("$formatBase(1, 99)", "D3100", 12, "formatBase")]
    [InlineData("$single(l)", "D3138", 8, "single")]
    [InlineData("$reduce(l, $sum)", "D3050", 8, "reduce")]
    [InlineData("""$replace(a, "", "y")""", "D3010", 9, "replace")]
    [InlineData("""$split(a, "", -1)""", "D3020", 7, "split")]
    [InlineData("""$toMillis("x")""", "D3110", 10, "toMillis")]
    [InlineData("""$formatNumber(1, "x")""", "D3086", 14, "formatNumber")]
    public void Errors_of_functions(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Theory]
    [InlineData("""$error("mine")""", "D3137", 7, "error")]
    [InlineData("$error()", "D3137", 7, "error")]
    [InlineData("""$assert(n = 2, "n is not 2")""", "D3141", 8, "assert")]
    [InlineData("$assert(false)", "D3141", 8, "assert")]
    public void Errors_that_the_expression_raises(string expression, string code, int position, string? token)
    {
        var error = Expressions.Fails(expression, Document);

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }
}
