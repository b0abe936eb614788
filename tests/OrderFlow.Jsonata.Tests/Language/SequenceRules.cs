namespace OrderFlow.Jsonata.Tests.Language;

public sealed class SequenceRules
{
    private const string Shelves = """{"shelf":[{"box":[{"w":1},{"w":2}]},{"box":{"w":3}},{"lid":true}]}""";

    [Theory]
    [InlineData("shelf.box.w", "[1,2,3]")]
    [InlineData("shelf[1].box.w", "3")]
    [InlineData("shelf[1].box.w[]", "[3]")]
    [InlineData("shelf[2].box.w", "")]
    [InlineData("shelf.box[0].w", "[1,3]")]
    [InlineData("(shelf.box)[0].w", "1")]
    [InlineData("shelf.box[w > 1].w", "[2,3]")]
    [InlineData("shelf.[box.w]", "[[1,2],[3],[]]")]
    [InlineData("shelf.box^(>w).w", "[3,2,1]")]
    [InlineData("$count(shelf.**)", "10")]
    [InlineData("shelf.*.w", "[1,2,3]")]
    public void A_path_yields_a_value_nothing_or_an_array(string expression, string result) =>
        Expressions.Evaluate(expression, Shelves).ShouldBe(result);

    [Theory]
    [InlineData("a", """{"a":[]}""", "[]")]
    [InlineData("a", """{"a":[5]}""", "[5]")]
    [InlineData("a", """[{"a":[5]}]""", "5")]
    [InlineData("a.b", """{"a":[]}""", "")]
    [InlineData("$", "[1]", "[1]")]
    [InlineData("[a, b]", """{"a":[1,[2]],"b":3}""", "[1,[2],3]")]
    [InlineData("a ? 'yes' : 'no'", """{"a":[0,""]}""", "\"no\"")]
    public void Arrays_of_the_document_stay_and_sequences_collapse(string expression, string input, string result) =>
        Expressions.Evaluate(expression, input).ShouldBe(result);

    [Theory]
    [InlineData("stops{line: $sum(m)}", """{"U1":4,"S2":5}""")]
    [InlineData("stops{line: m}", """{"U1":[1,3],"S2":5}""")]
    [InlineData("stops.{line: m}", """[{"U1":1},{"S2":5},{"U1":3}]""")]
    [InlineData("stops@$s.{'at': $s.m, 'of': $count($$.stops)}", """[{"at":1,"of":3},{"at":5,"of":3},{"at":3,"of":3}]""")]
    [InlineData("stops#$i[$i > 0].m", "[5,3]")]
    [InlineData("missing.stops@$s{$s.line: $s.m}", "{}")]
    [InlineData("stops.m.{'m': $, 'line': %.line}[m > 2].line", """["S2","U1"]""")]
    public void Values_are_grouped_and_joined(string expression, string result) =>
        Expressions.Evaluate(expression, """{"stops":[{"line":"U1","m":1},{"line":"S2","m":5},{"line":"U1","m":3}]}""").ShouldBe(result);

    [Fact]
    public void An_expression_is_evaluated_from_several_threads_at_once()
    {
        var expression = JsonataExpression.Parse("($f := function($n) { $n < 2 ? 1 : $n * $f($n - 1) }; {'r': $f(n), 'k': k.x})");

        Parallel.For(0, 200, i => expression.Evaluate(JsonataJson.Parse($$$"""{"n":{{{i % 10}}},"k":{"{{{(i % 2 == 0 ? "x" : "y")}}}":1,"x":2}}"""))["k"].AsNumber().ShouldBe(2));
    }
}
