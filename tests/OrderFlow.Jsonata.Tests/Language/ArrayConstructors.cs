namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>[…] makes an array of what its items yield.</summary>
public sealed class ArrayConstructors
{
    private const string Document = """{"shop":"north","orders":[{"id":"o1","lines":[{"sku":"a","n":2},{"sku":"b","n":1}]},{"id":"o2","lines":{"sku":"c","n":5}},{"id":"o3","lines":[]}],"tags":["x"],"nested":[[1,2],[3,[4]]],"empty":[],"none":null,"odd name":7,"":"anonymous","and":true}""";

    [Theory]
    [InlineData("[]", "[]")]
    [InlineData("""[1, "two", true, null]""", """[1,"two",true,null]""")]
    [InlineData("[1 + 1, shop]", """[2,"north"]""")]
    [InlineData("[shop]", """["north"]""")]
    public void Items_become_an_array(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[nothing]", "[]")]
    [InlineData("[1, nothing, 2]", "[1,2]")]
    [InlineData("[nothing, nothing]", "[]")]
    [InlineData("[orders.nothing]", "[]")]
    [InlineData("[()]", "[]")]
    public void What_yields_nothing_is_left_out(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[orders.id]", """["o1","o2","o3"]""")]
    [InlineData("[orders.id, shop]", """["o1","o2","o3","north"]""")]
    [InlineData("[tags, tags]", """["x","x"]""")]
    [InlineData("[empty, 1]", "[1]")]
    [InlineData("[nested]", "[[1,2],[3,[4]]]")]
    [InlineData("[orders[0].lines.n, 9]", "[2,1,9]")]
    public void Sequences_and_arrays_are_taken_over_item_by_item(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[[1], [2, [3]]]", "[[1],[2,[3]]]")]
    [InlineData("[[orders.id]]", """[["o1","o2","o3"]]""")]
    [InlineData("[1, []]", "[1,[]]")]
    [InlineData("[[nothing]]", "[[]]")]
    [InlineData("[[tags], tags]", """[["x"],"x"]""")]
    public void An_array_written_inside_stays_an_array(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[([1, 2]), 3]", "[1,2,3]")]
    [InlineData("[$append([1], [2])]", "[1,2]")]
    [InlineData("[true ? [1, 2] : 3]", "[1,2]")]
    [InlineData("($a := [1, 2]; [$a, $a])", "[1,2,1,2]")]
    [InlineData("[[1, 2][0]]", "[1]")]
    [InlineData("[[[1]][0]]", "[[1]]")]
    public void Only_brackets_that_stand_there_nest(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders.[id]", """[["o1"],["o2"],["o3"]]""")]
    [InlineData("orders.[lines.n]", "[[2,1],[5],[]]")]
    [InlineData("orders.lines.[sku, n]", """[["a",2],["b",1],["c",5]]""")]
    [InlineData("orders.[nothing]", "[[],[],[]]")]
    [InlineData("shop.[$]", """["north"]""")]
    public void As_the_last_step_it_is_not_flattened(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders.[id].$count($)", "[1,1,1]")]
    [InlineData("""orders.[id].($ & "!")""", """["[\"o1\"]!","[\"o2\"]!","[\"o3\"]!"]""")]
    [InlineData("orders.lines.[n, n * 2].$sum($)", "[6,3,15]")]
    [InlineData("""orders.[id, "x"].$join($)""", """["o1x","o2x","o3x"]""")]
    public void In_between_it_is_one_context_of_the_next_step(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[orders[0], orders[1]].id", """["o1","o2"]""")]
    [InlineData("[1, 2].($ * 2)", "[2,4]")]
    [InlineData("[nothing].id", "[]")]
    [InlineData("""["a", "b"].$uppercase()""", """["A","B"]""")]
    [InlineData("[[1, 2], [3]].$", "[1,2,3]")]
    [InlineData("[[1, 2], [3]].$.$", "[1,2,3]")]
    public void In_front_it_stands_for_its_items(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[a].($ * 2)", """[{"a":1},{"a":2}]""", "[2,4]")]
    [InlineData("[$count($)].$", "[1,2,3]", "3")]
    [InlineData("$.[a]", """[{"a":1},{"a":2}]""", "[[1],[2]]")]
    public void In_front_it_is_not_evaluated_for_each_item_of_the_context(string expression, string input, string result) =>
        Expressions.Evaluate(expression, input).ShouldBe(result);

    [Theory]
    [InlineData("[].x", "[]")]
    [InlineData("[].x.y", "[]")]
    [InlineData("[nothing].id.x", "[]")]
    [InlineData("$count([].x)", "0")]
    [InlineData("[][0]", "")]
    [InlineData("[1][0]", "1")]
    public void A_path_ends_at_an_empty_one_and_yields_it(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
