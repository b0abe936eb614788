namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>Predicates: conditions that pick values, and positions.</summary>
public sealed class Predicates
{
    private const string Document = """{"shop":"north","orders":[{"id":"o1","lines":[{"sku":"a","n":2},{"sku":"b","n":1}]},{"id":"o2","lines":{"sku":"c","n":5}},{"id":"o3","lines":[]}],"tags":["x"],"nested":[[1,2],[3,[4]]],"empty":[],"none":null,"odd name":7,"":"anonymous","and":true}""";

    [Theory]
    [InlineData("orders[0].id", "\"o1\"")]
    [InlineData("orders[2].id", "\"o3\"")]
    [InlineData("nested[0]", "[1,2]")]
    [InlineData("tags[0]", "\"x\"")]
    [InlineData("shop[0]", "\"north\"")]
    public void A_number_picks_the_value_at_a_position(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders[-1].id", "\"o3\"")]
    [InlineData("orders[-3].id", "\"o1\"")]
    [InlineData("nested[-1][-1]", "[4]")]
    [InlineData("shop[-1]", "\"north\"")]
    [InlineData("(orders.lines.n)[-1]", "5")]
    public void A_negative_number_counts_from_the_end(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders[0.9].id", "\"o1\"")]
    [InlineData("orders[1.9].id", "\"o2\"")]
    [InlineData("orders[-0.5].id", "\"o3\"")]
    [InlineData("orders[-1.5].id", "\"o2\"")]
    [InlineData("(orders.id)[$count($) - 2.5 + 1]", "\"o3\"")]
    public void A_position_is_rounded_down(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders[3]", "")]
    [InlineData("orders[-4]", "")]
    [InlineData("empty[0]", "")]
    [InlineData("nothing[0]", "")]
    [InlineData("shop[1]", "")]
    public void Beyond_the_ends_there_is_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("(orders.id)[[0, 2]]", """["o1","o3"]""")]
    [InlineData("(orders.id)[[2, 0]]", """["o1","o3"]""")]
    [InlineData("(orders.id)[[0..1]]", """["o1","o2"]""")]
    [InlineData("(orders.id)[[-1, 0]]", """["o1","o3"]""")]
    [InlineData("orders[[0, 1]].id", """["o1","o2"]""")]
    public void A_list_of_numbers_picks_several_in_the_order_of_the_array(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders[$count(tags)].id", "\"o1\"")]
    [InlineData("orders[1 - 1].id", "\"o1\"")]
    [InlineData("(orders.id)[$sum([1, 1])]", "\"o3\"")]
    [InlineData("orders[$count($$.orders) - 1].id", "\"o3\"")]
    public void A_number_that_is_computed_is_a_position_too(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""orders[id = "o2"].lines.n""", "5")]
    [InlineData("orders.lines[n > 1].sku", """["a","c"]""")]
    [InlineData("orders[lines].id", """["o1","o2"]""")]
    [InlineData("orders[$exists(nothing)]", "")]
    [InlineData("""orders.lines[sku in ["a", "c"]].n""", "[2,5]")]
    public void A_condition_picks_what_it_holds_for(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders.lines[$.n = 5].sku", "\"c\"")]
    [InlineData("""(orders.id)[$ > "o1"]""", """["o2","o3"]""")]
    [InlineData("""orders[$contains(id, "3")].id""", "\"o3\"")]
    [InlineData("orders[$count(lines) = 2].id", "\"o1\"")]
    [InlineData("nested[$count($) = 2]", "[[1,2],[3,[4]]]")]
    public void A_condition_sees_the_value_as_its_context(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""orders["x"].id""", """["o1","o2","o3"]""")]
    [InlineData("""orders[""].id""", "")]
    [InlineData("orders[none].id", "")]
    [InlineData("orders[[]].id", "")]
    [InlineData("orders[{}].id", "")]
    [InlineData("""orders[{"a": 1}].id""", """["o1","o2","o3"]""")]
    [InlineData("orders[true].id", """["o1","o2","o3"]""")]
    [InlineData("orders[[false, true]].id", """["o1","o2","o3"]""")]
    public void What_a_condition_yields_counts_by_its_truth(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders.lines[0].sku", """["a","c"]""")]
    [InlineData("(orders.lines)[0].sku", "\"a\"")]
    [InlineData("orders.lines.n[0]", "[2,1,5]")]
    [InlineData("(orders.lines.n)[0]", "2")]
    [InlineData("orders.lines[-1].n", "[1,5]")]
    public void Predicates_bind_to_the_step_not_to_the_path(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""orders[id > "o1"][0].id""", "\"o2\"")]
    [InlineData("orders.lines[n > 1][0].sku", """["a","c"]""")]
    [InlineData("(orders.lines[n > 1])[0].sku", "\"a\"")]
    [InlineData("orders[0][0].id", "\"o1\"")]
    [InlineData("orders[0][1]", "")]
    public void Predicates_follow_one_another(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("shop[0]", "\"north\"")]
    [InlineData("shop[true]", "\"north\"")]
    [InlineData("""shop[$ = "north"]""", "\"north\"")]
    [InlineData("""shop[$ = "south"]""", "")]
    [InlineData("none[0]", "null")]
    [InlineData("$type(none[0])", "\"null\"")]
    public void A_single_value_is_a_list_of_one(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nested[0]", "[1,2]")]
    [InlineData("nested[1]", "[3,[4]]")]
    [InlineData("nested[1][1]", "[4]")]
    [InlineData("[[1], [2]][0]", "[1]")]
    [InlineData("[[1, 2]][0][1]", "2")]
    public void An_item_that_is_an_array_is_taken_as_it_is(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($o := orders.id; $o[1])", "\"o2\"")]
    [InlineData("""$keys({"a": 1, "b": 2})[1]""", "\"b\"")]
    [InlineData("""$split("x-y-z", "-")[[0, 2]]""", """["x","z"]""")]
    [InlineData("$map([1..3], function($v){ $v * $v })[$ > 3]", "[4,9]")]
    public void A_predicate_after_a_variable_or_a_call_picks_from_its_value(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[1..5][-2]", "4")]
    [InlineData("\"text\"[0]", "\"text\"")]
    [InlineData("[[]][0]", "[]")]
    [InlineData("""{"a": 1}[0].a""", "1")]
    [InlineData("5[0]", "5")]
    public void Whatever_has_a_value_can_be_indexed(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
