namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>/pattern/flags: a function that finds matches.</summary>
public sealed class RegularExpressions
{
    private const string Document = """{"t":"ab12cd345"}""";

    [Theory]
    [InlineData("$match(t, /[0-9]+/).match", """["12","345"]""")]
    [InlineData("$contains(t, /B/)", "false")]
    [InlineData("$contains(t, /B/i)", "true")]
    [InlineData("$split(t, /[0-9]+/)", """["ab","cd",""]""")]
    [InlineData("""$replace(t, /[a-z]+/, "-")""", "\"-12-345\"")]
    public void A_pattern_stands_where_an_operand_is_due(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("10/2/5", "1")]
    [InlineData("(10)/2", "5")]
    [InlineData("[10][0]/2", "5")]
    [InlineData("""{"a": 6}.a/3""", "2")]
    [InlineData("8 / /* two */ 2", "4")]
    public void Behind_an_operand_a_slash_divides(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""$match("a/b", /a\/b/).match""", "\"a/b\"")]
    [InlineData("""$match("a/b", /a[/]b/).match""", "\"a/b\"")]
    [InlineData("""$match("a/b", /(a\/)b/).groups""", """["a/"]""")]
    [InlineData("""$match("a/b", /a(?:/)b/).match""", "\"a/b\"")]
    public void A_slash_belongs_to_the_pattern_behind_a_backslash_or_in_brackets(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($r := /[0-9]+/; $r(t).match)", "\"12\"")]
    [InlineData("($r := /[0-9]+/; $r(t).start)", "2")]
    [InlineData("($r := /[0-9]+/; $r(t).end)", "4")]
    [InlineData("($r := /([a-z])([0-9])/; $r(t).groups)", """["b","1"]""")]
    [InlineData("($r := /x/; $r(t))", "")]
    [InlineData("/[a-z]+/(t).match", "\"ab\"")]
    public void Called_it_gives_the_first_match(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($r := /[0-9]+/; $r(t).next().match)", "\"345\"")]
    [InlineData("($r := /[0-9]+/; $r(t).next().next())", "")]
    [InlineData("($r := /[a-z]+/; $r(t).next().start)", "4")]
    public void The_next_match_is_a_function_of_the_match(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""$contains("abc", function($s){ $s = "abc" ? {"match": "abc", "start": 0, "end": 3, "groups": [], "next": function(){ nothing }} })""", "true")]
    public void A_function_of_ones_own_can_take_its_place(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$type(/a/)", "\"function\"")]
    [InlineData("/a/ & \"\"", "\"\"")]
    [InlineData("$exists(/a/)", "true")]
    [InlineData("$boolean(/a/)", "false")]
    public void A_pattern_is_a_function(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("(/a/)", "S0211")]
    [InlineData("[/a/]", "S0211")]
    [InlineData("(/a/)(t)", "S0211")]
    public void Right_behind_an_opening_bracket_it_cannot_stand(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("//", "S0301")]
    [InlineData("$match(t, //)", "S0301")]
    [InlineData("1 + //", "S0301")]
    public void A_pattern_cannot_be_empty(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("/a", "S0302")]
    [InlineData("""/a\/""", "S0302")]
    [InlineData("/[a/", "S0302")]
    [InlineData("/(a/", "S0302")]
    [InlineData("$match(t, /a", "S0302")]
    public void A_pattern_has_to_end(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("""$match("ab", /x*/)""", "D1004")]
    [InlineData("""$replace("ab", /x*/, "-")""", "D1004")]
    [InlineData("""$match("ab", /b*/)""", "D1004")]
    public void A_match_of_nothing_goes_nowhere(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
