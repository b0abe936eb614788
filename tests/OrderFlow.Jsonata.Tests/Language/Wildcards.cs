namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>* is every value of the context, ** the context and everything below it.</summary>
public sealed class Wildcards
{
    private const string Document = """{"a":{"x":1,"y":[2,[3]]},"b":[{"x":4},{"x":{"x":5}}],"c":null,"d":[],"e":"s"}""";

    [Theory]
    [InlineData("a.*", "[1,2,3]")]
    [InlineData("*", """[{"x":1,"y":[2,[3]]},{"x":4},{"x":{"x":5}},null,"s"]""")]
    [InlineData("b.*", """[4,{"x":5}]""")]
    [InlineData("*.x", """[1,4,{"x":5}]""")]
    [InlineData("a.*.*", "")]
    [InlineData("b[0].*", "4")]
    public void A_star_yields_the_values_of_an_object_arrays_flattened(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""{"a": [1]}.*""", "[1]")]
    [InlineData("""{"a": 1}.*""", "1")]
    [InlineData("""{"a": []}.*""", "[]")]
    [InlineData("""{"a": [], "b": 1}.*""", "[1]")]
    [InlineData("""$count({"a": []}.*)""", "0")]
    public void A_star_yields_an_array_if_an_array_is_among_the_values(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("e.*", "")]
    [InlineData("c.*", "")]
    [InlineData("nothing.*", "")]
    [InlineData("d.*", "")]
    [InlineData("{}.*", "")]
    [InlineData("(5).*", "")]
    public void What_has_no_members_yields_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("*[x = 1].y", "[2,[3]]")]
    [InlineData("*[0]", """{"x":1,"y":[2,[3]]}""")]
    [InlineData("a.*[1]", "2")]
    [InlineData("(*)[0].x", "1")]
    [InlineData("b.*[x].x", "")]
    [InlineData("""*[$type($) = "null"]""", "null")]
    public void A_star_can_be_filtered(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("*", "[1,[2]]", "[1,2]")]
    [InlineData("*.a", """[{"a":1},{"a":2}]""", "[1,2]")]
    [InlineData("*", "[]", "")]
    [InlineData("**", """["y"]""", "\"y\"")]
    [InlineData("**", "[[null]]", "null")]
    [InlineData("**", "[[],[1,[2]]]", "[1,2]")]
    public void An_array_as_context_yields_its_items(string expression, string input, string result) =>
        Expressions.Evaluate(expression, input).ShouldBe(result);

    [Theory]
    [InlineData("a.**", """[{"x":1,"y":[2,[3]]},1,2,3]""")]
    [InlineData("b.**", """[{"x":4},4,{"x":{"x":5}},{"x":5},5]""")]
    [InlineData("e.**", "\"s\"")]
    [InlineData("c.**", "null")]
    [InlineData("$count(**)", "12")]
    [InlineData("d.**", "")]
    [InlineData("nothing.**", "")]
    public void Two_stars_yield_the_context_and_everything_below_but_no_arrays(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("**.x", """[1,4,{"x":5},5]""")]
    [InlineData("b.**.x", """[4,{"x":5},5]""")]
    [InlineData("**.x.x", "5")]
    [InlineData("$.**.y", "[2,[3]]")]
    [InlineData("**[x].x", """[1,{"x":5}]""")]
    [InlineData("**.nothing", "")]
    public void Two_stars_find_a_name_at_any_depth(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("**[x = 4]", """{"x":4}""")]
    [InlineData("""**[$type($) = "number"]""", "[1,2,3,4,5]")]
    [InlineData("""$sum(**[$type($) = "number"])""", "15")]
    [InlineData("(**.x)[0]", "1")]
    [InlineData("**.x[0]", """[1,4,{"x":5},5]""")]
    [InlineData("""$distinct(**[$type($) = "string"])""", "\"s\"")]
    public void Two_stars_can_be_filtered_and_counted(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
