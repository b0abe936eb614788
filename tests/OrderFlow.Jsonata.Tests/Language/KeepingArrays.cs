namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>[] in a path: a single result stays an array.</summary>
public sealed class KeepingArrays
{
    private const string Document = """{"shop":"north","orders":[{"id":"o1","lines":[{"sku":"a","n":2},{"sku":"b","n":1}]},{"id":"o2","lines":{"sku":"c","n":5}},{"id":"o3","lines":[]}],"tags":["x"],"nested":[[1,2],[3,[4]]],"empty":[],"none":null,"odd name":7,"":"anonymous","and":true}""";

    [Theory]
    [InlineData("shop[]", """["north"]""")]
    [InlineData("orders[1].id[]", """["o2"]""")]
    [InlineData("orders[1].lines[].sku", """["c"]""")]
    [InlineData("""orders[id = "o1"].id[]""", """["o1"]""")]
    [InlineData("tags[]", """["x"]""")]
    [InlineData("nothing[]", "")]
    public void A_result_of_one_stays_an_array(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders[][1].id", """["o2"]""")]
    [InlineData("orders[1][].id", """["o2"]""")]
    [InlineData("orders[1].lines.sku[]", """["c"]""")]
    [InlineData("$[].shop", """["north"]""")]
    [InlineData("$.orders[1].id[]", """["o2"]""")]
    public void It_counts_wherever_it_stands_in_the_path(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders[].id", """["o1","o2","o3"]""")]
    [InlineData("orders.lines[].n", "[2,1,5]")]
    [InlineData("nested[]", "[[1,2],[3,[4]]]")]
    [InlineData("orders[].lines.sku", """["a","b","c"]""")]
    public void More_results_are_the_same_without_it(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing[]", "")]
    [InlineData("orders[9][]", "")]
    [InlineData("empty[]", "[]")]
    [InlineData("orders.nothing[].x", "")]
    public void Nothing_stays_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders.lines[n = 5][].sku", """["c"]""")]
    [InlineData("orders.lines[][n = 5].sku", """["c"]""")]
    [InlineData("orders[0].lines[0][].sku", """["a"]""")]
    [InlineData("orders[0].lines[][0].sku", """["a"]""")]
    public void It_follows_predicates_and_leads_them(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[1][0][]", "[1]")]
    [InlineData("""("x")[]""", "\"x\"")]
    [InlineData("""$lookup($, "shop")[]""", "\"north\"")]
    [InlineData("$map([4], function($v){ $v })[]", "[4]")]
    [InlineData("(orders[0].id)[]", "\"o1\"")]
    [InlineData("orders^(id)[0][].id", """["o1"]""")]
    [InlineData("""{"a": 1}.a[]""", "[1]")]
    public void It_keeps_the_result_of_other_constructs(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""{"ids": orders[0].id[]}""", """{"ids":["o1"]}""")]
    [InlineData("[orders[0].id[]]", """["o1"]""")]
    [InlineData("$count(shop[])", "1")]
    [InlineData("""$append(shop[], "x")""", """["north","x"]""")]
    [InlineData("($k := shop[]; $k)", """["north"]""")]
    [InlineData("""shop[] = ["north"]""", "true")]
    public void A_kept_array_stays_one_in_what_is_built_of_it(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("(orders[0].id[]).$string()", "\"o1\"")]
    [InlineData("orders[0].(id[])", "\"o1\"")]
    [InlineData("[shop[]].$", "\"north\"")]
    public void A_path_around_it_dissolves_it_again(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("function($x){ $map($x, function($v){ $v })[] }([1])", "1")]
    [InlineData("""function($x){ ($x[]) }("a")""", "\"a\"")]
    [InlineData("function($x){ [$map($x, function($v){ $v })] }([1])", "[1]")]
    public void A_tail_call_loses_it(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
