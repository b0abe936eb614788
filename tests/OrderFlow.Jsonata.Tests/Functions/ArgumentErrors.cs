namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class ArgumentErrors
{
    [Theory]
    [InlineData("$pad('a', 'b')", "Argument 2 of function \"pad\" does not match function signature")]
    [InlineData("$split('a', -1, 2)", "Argument 3 of function \"split\" does not match function signature")]
    [InlineData("$uppercase(1)", "Argument 1 of function \"uppercase\" does not match function signature")]
    [InlineData("$uppercase('a', 'b')", "Argument 2 of function \"uppercase\" does not match function signature")]
    [InlineData("$sum(['a'])", "Argument 1 of function \"sum\" must be an array of \"numbers\"")]
    [InlineData("(5).$uppercase()", "Context value is not a compatible type with argument 1 of function \"uppercase\"")]
    public void The_text_names_the_argument(string expression, string reason) => Expressions.Fails(expression).Reason.ShouldBe(reason);

    [Theory]
    [InlineData("$map([-1], $sqrt)", "sqrt")]
    [InlineData("$map([true], $uppercase)", "uppercase")]
    public void The_token_is_the_function_that_failed_wherever_it_was_called(string expression, string token) =>
        Expressions.Fails(expression).Token.ShouldBe(token);
}
