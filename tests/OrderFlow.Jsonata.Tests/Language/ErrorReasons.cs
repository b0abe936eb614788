namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>The texts of errors, worded as the reference implementation words them.</summary>
public sealed class ErrorReasons
{
    [Theory]
    [InlineData("1 2", "Syntax error: 2")]
    [InlineData("a b", "Syntax error: \"b\"")]
    [InlineData("(a b)", "Expected \")\", got \"b\"")]
    [InlineData("(1 2)", "Expected \")\", got 2")]
    [InlineData("(a", "Expected \")\" before end of expression")]
    [InlineData("a +", "Unexpected end of expression")]
    [InlineData("+ a", "The symbol \"+\" cannot be used as a unary operator")]
    [InlineData("1e999", "Number out of range: \"1e999\"")]
    [InlineData("'\\q'", "Unsupported escape sequence: \\\"q\"")]
    [InlineData("a.5", "The literal value 5 cannot be used as a step within a path expression")]
    [InlineData("function($a, b){ 1 }", "Parameter 2 of function definition must be a variable name (start with $)")]
    [InlineData("1 + 'a'", "The right side of the \"+\" operator must evaluate to a number")]
    [InlineData("1 < 'a'", "The values 1 and \"a\" either side of operator \"<\" must be of the same data type")]
    [InlineData("true > 1", "The expressions either side of operator \">\" must evaluate to numeric or string values")]
    [InlineData("-'a'", "Cannot negate a non-numeric value: \"a\"")]
    [InlineData("{1: 2}", "Key in object structure must evaluate to a string; got: 1")]
    [InlineData("{[{'a': 1}]: 2}", "Key in object structure must evaluate to a string; got: [{\"a\":1}]")]
    [InlineData("{'a': 1, 'a': 2}", "Multiple key definitions evaluate to same key: \"a\"")]
    [InlineData("sum([1])", "Attempted to invoke a non-function. Did you mean $sum?")]
    [InlineData("$nope()", "Attempted to invoke a non-function")]
    [InlineData("$uppercase(1)", "Argument 1 of function \"uppercase\" does not match function signature")]
    [InlineData("5.$x", "The literal value 5 cannot be used as a step within a path expression")]
    [InlineData("(5).$uppercase()", "Context value is not a compatible type with argument 1 of function \"uppercase\"")]
    [InlineData("$sum(['a'])", "Argument 1 of function \"sum\" must be an array of \"numbers\"")]
    [InlineData("function($a)<s>{ 1 }(2)", "Argument 1 of function undefined does not match function signature")]
    [InlineData("[1..1e8]", "The size of the sequence allocated by the range operator (..) must not exceed 1e7.  Attempted to allocate 100000000.")]
    [InlineData("[1, 'a']^($)", "Type mismatch when comparing values 1 and \"a\" in order-by clause")]
    [InlineData("{} ~> |$|5|", "The insert/update clause of the transform expression must evaluate to an object: 5")]
    [InlineData("$number('x')", "Unable to cast value to a number: \"x\"")]
    [InlineData("$power(10, 400)", "The power function has resulted in a value that cannot be represented as a JSON number: base=10, exponent=400")]
    [InlineData("$eval('1 +')", "Syntax error in expression passed to function eval: \"Unexpected end of expression\"")]
    [InlineData("$error('mine')", "mine")]
    [InlineData("$error()", "$error() function evaluated")]
    [InlineData("$assert(1 > 2, 'too small')", "too small")]
    [InlineData("$assert(false)", "$assert() statement failed")]
    public void An_error_says_what_is_wrong_with_which_value(string expression, string message) =>
        Expressions.Fails(expression).Reason.ShouldBe(message);

    [Fact]
    public void A_long_value_is_cut_short() =>
        Expressions.Fails("[1..1000]{$string($): -[1..1000]}").Reason.Length.ShouldBeLessThan(1200);

    [Theory]
    [InlineData("($f := function($x)<s>{ $x }; 1 ~> $f)", "f")]
    [InlineData("1 ~> $uppercase", "uppercase")]
    [InlineData("$map([1], $uppercase)", "uppercase")]
    public void An_argument_that_does_not_match_names_the_function_it_was_meant_for(string expression, string function) =>
        Expressions.Fails(expression).Token.ShouldBe(function);

    [Fact]
    public void An_error_in_a_function_is_placed_where_it_happened_not_where_the_function_was_called() =>
        Expressions.Fails("($f := function($x){ $x + 1 }; $f('a'))").Position.ShouldBe(25);
}
