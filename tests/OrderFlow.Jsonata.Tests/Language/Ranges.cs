namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>[first..last]: integers in ascending order.</summary>
public sealed class Ranges
{
    [Theory]
    [InlineData("[1..5]", "[1,2,3,4,5]")]
    [InlineData("[-2..2]", "[-2,-1,0,1,2]")]
    [InlineData("[0..0]", "[0]")]
    [InlineData("[1 + 1..2 * 2]", "[2,3,4]")]
    [InlineData("[1..3, 7, 9..10]", "[1,2,3,7,9,10]")]
    [InlineData("$count([1..1000])", "1000")]
    public void A_range_has_every_integer_in_between(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("[5..1]", "[]")]
    [InlineData("[1..nothing]", "[]")]
    [InlineData("[nothing..1]", "[]")]
    [InlineData("[nothing..nothing]", "[]")]
    [InlineData("[3..1, 4]", "[4]")]
    public void Without_a_bound_or_upside_down_there_is_nothing_in_it(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("[1..3].($ * $)", "[1,4,9]")]
    [InlineData("""[1..3].{"n": $}""", """[{"n":1},{"n":2},{"n":3}]""")]
    [InlineData("""[0..2].("abc" ~> $substring($, 1))""", """["a","b","c"]""")]
    [InlineData("[1..5][$ % 2 = 1]", "[1,3,5]")]
    [InlineData("[1..10][-1]", "10")]
    [InlineData("([1..3])[]", "[1,2,3]")]
    public void Its_numbers_are_contexts_of_the_next_step(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("[7..7]", "[7]")]
    [InlineData("[7..7].$", "7")]
    [InlineData("([7..7])", "[7]")]
    [InlineData("""{"r": [7..7]}""", """{"r":[7]}""")]
    public void A_range_of_one_is_an_array(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("[1.5..2]", "T2003")]
    [InlineData("[1..2.5]", "T2004")]
    [InlineData("""["1"..2]""", "T2003")]
    [InlineData("[1..true]", "T2004")]
    [InlineData("[null..1]", "T2003")]
    [InlineData("[1..[2]]", "T2004")]
    [InlineData("""[nothing.."x"]""", "T2004")]
    public void Bounds_have_to_be_integers(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("[1..10000001]", "D2014")]
    [InlineData("[0..1e9]", "D2014")]
    [InlineData("[-1e7..1e7]", "D2014")]
    public void A_range_has_no_more_than_ten_million_numbers(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);
}
