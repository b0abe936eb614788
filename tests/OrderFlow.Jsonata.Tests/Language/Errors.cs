namespace OrderFlow.Jsonata.Tests.Language;

public sealed class Errors
{
    [Theory]
    [InlineData("price *", "S0207")]
    [InlineData("[1, 2", "S0203")]
    [InlineData("(a b)", "S0202")]
    [InlineData("'open", "S0101")]
    [InlineData("/(/", "S0302")]
    [InlineData("/a(?<b/", "S0302")]
    [InlineData("5.x", "S0213")]
    [InlineData("%", "S0217")]
    [InlineData("x := 1", "S0212")]
    [InlineData("1 + 'a'", "T2002")]
    [InlineData("$uppercase(1)", "T0410")]
    [InlineData("$nope()", "T1006")]
    [InlineData("sum([1])", "T1005")]
    [InlineData("{1: 2}", "T1003")]
    [InlineData("[1..1e8]", "D2014")]
    [InlineData("$fromMillis(0, '[&1]')", "D3132")]
    [InlineData("$fromMillis(0, '[,2]')", "D3132")]
    [InlineData("function($a)<a<>>{ $a }([1])", "T0412")]
    [InlineData("$error('stock is empty')", "D3137")]
    public void What_is_wrong_has_the_code_of_the_reference_implementation(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);

    [Fact]
    public void An_error_names_its_place_and_its_token()
    {
        var error = Expressions.Fails("{\n  'total': price * quantity\n}", """{"price":"2","quantity":3}""");

        error.Token.ShouldBe("*");
        error.Position.ShouldBe(20);
        error.Description.ShouldBe("T2001 at line 2, column 18: The left side of the \"*\" operator must evaluate to a number");
    }

    [Fact]
    public void An_error_that_the_expression_raises_carries_its_own_text() =>
        Expressions.Fails("$assert(1 > 2, 'too small')").Message.ShouldBe("too small");
}
