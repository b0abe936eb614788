namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>Paths: each step is taken for every value of the one before; the results form one flat sequence.</summary>
public sealed class Paths
{
    private const string Document = """{"shop":"north","orders":[{"id":"o1","lines":[{"sku":"a","n":2},{"sku":"b","n":1}]},{"id":"o2","lines":{"sku":"c","n":5}},{"id":"o3","lines":[]}],"tags":["x"],"nested":[[1,2],[3,[4]]],"empty":[],"none":null,"odd name":7,"":"anonymous","and":true}""";

    [Theory]
    [InlineData("shop", "\"north\"")]
    [InlineData("$.shop", "\"north\"")]
    [InlineData("$$.shop", "\"north\"")]
    [InlineData("orders[0].id", "\"o1\"")]
    [InlineData("`odd name`", "7")]
    [InlineData("\"odd name\".$string()", "\"7\"")]
    [InlineData("$.\"odd name\"", "7")]
    [InlineData("$.'shop'", "\"north\"")]
    [InlineData("``", "\"anonymous\"")]
    public void A_member_of_an_object_is_found_by_its_name(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("shop.nothing", "")]
    [InlineData("orders.nothing", "")]
    [InlineData("nothing.at.all", "")]
    [InlineData("tags.x", "")]
    [InlineData("none.x", "")]
    [InlineData("empty.x", "")]
    public void What_is_not_there_is_no_value(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders.id", """["o1","o2","o3"]""")]
    [InlineData("orders.lines.sku", """["a","b","c"]""")]
    [InlineData("""orders.(id & "!")""", """["o1!","o2!","o3!"]""")]
    [InlineData("orders.lines.n.($ * 10)", "[20,10,50]")]
    public void A_step_over_an_array_is_taken_for_each_item(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders[1].lines.sku", "\"c\"")]
    [InlineData("orders.lines[n > 4].sku", "\"c\"")]
    [InlineData("tags.$uppercase($)", "\"X\"")]
    [InlineData("""orders[id = "o1"].id""", "\"o1\"")]
    public void A_sequence_of_one_is_its_item(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("tags", """["x"]""")]
    [InlineData("empty", "[]")]
    [InlineData("nested", "[[1,2],[3,[4]]]")]
    [InlineData("orders[0].lines", """[{"sku":"a","n":2},{"sku":"b","n":1}]""")]
    [InlineData("orders[2].lines", "[]")]
    [InlineData("$.tags", """["x"]""")]
    [InlineData("$$.empty", "[]")]
    public void An_array_of_the_document_is_taken_as_it_is_by_the_last_step(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("orders.lines", """[{"sku":"a","n":2},{"sku":"b","n":1},{"sku":"c","n":5}]""")]
    [InlineData("nested.$", "[1,2,3,[4]]")]
    [InlineData("nested.$.$", "[1,2,3,4]")]
    [InlineData("orders.[id]", """[["o1"],["o2"],["o3"]]""")]
    [InlineData("orders.(lines.n)", "[2,1,5]")]
    public void Arrays_dissolve_into_the_sequence_by_one_level(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("a", """[[{"a":1},[{"a":2}]],{"a":[3,[4]]}]""", "[1,2,3,[4]]")]
    [InlineData("x.a", """{"x":[[{"a":1}],[[{"a":2}]]]}""", "[1,2]")]
    [InlineData("a.b", """{"a":[[{"b":1},{"b":2}],{"b":[3]}]}""", "[1,2,3]")]
    public void Nested_arrays_are_searched_for_a_name_to_any_depth(string expression, string input, string result) =>
        Expressions.Evaluate(expression, input).ShouldBe(result);

    [Theory]
    [InlineData("none", "null")]
    [InlineData("[none]", "[null]")]
    [InlineData("$exists(none)", "true")]
    [InlineData("$type(none)", "\"null\"")]
    public void Null_is_a_value(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$", "[1,2]", "[1,2]")]
    [InlineData("$[0]", "[1,2]", "1")]
    [InlineData("$.($ + 1)", "[1,2]", "[2,3]")]
    [InlineData("[$]", "[1,2]", "[1,2]")]
    [InlineData("$count($)", "[1,2]", "2")]
    [InlineData("a", """[{"a":1},{"a":2}]""", "[1,2]")]
    [InlineData("$.a", """[{"a":1}]""", "1")]
    [InlineData("$$", "[]", "[]")]
    [InlineData("a", "[]", "")]
    [InlineData("$", "[[1]]", "[[1]]")]
    public void The_document_itself_may_be_an_array(string expression, string input, string result) =>
        Expressions.Evaluate(expression, input).ShouldBe(result);

    [Theory]
    [InlineData("orders.(id; lines.sku)", """["a","b","c"]""")]
    [InlineData("orders.($count(lines))", "[2,1,0]")]
    [InlineData("(orders.lines).sku", """["a","b","c"]""")]
    [InlineData("orders.(lines[0]).sku", """["a","c"]""")]
    [InlineData("(orders).id", """["o1","o2","o3"]""")]
    public void Parentheses_make_a_step_of_any_expression(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""orders.{"k": id}""", """[{"k":"o1"},{"k":"o2"},{"k":"o3"}]""")]
    [InlineData("""orders.[id, "x"]""", """[["o1","x"],["o2","x"],["o3","x"]]""")]
    [InlineData("orders.$string(id)", """["o1","o2","o3"]""")]
    [InlineData("""orders.lines.(n > 1 ? sku : "few")""", """["a","few","c"]""")]
    [InlineData("orders.function($o){ $o }(id)", """["o1","o2","o3"]""")]
    public void Any_expression_can_be_a_step(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($o := orders; $o.id)", """["o1","o2","o3"]""")]
    [InlineData("($o := orders[1]; $o.lines.sku)", "\"c\"")]
    [InlineData("orders.($$.shop)", """["north","north","north"]""")]
    [InlineData("orders.($o := $; $o.id)", """["o1","o2","o3"]""")]
    public void A_path_that_starts_at_a_variable_starts_there_once(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1.shop", "S0213")]
    [InlineData("true.shop", "S0213")]
    [InlineData("shop.5", "S0213")]
    [InlineData("null.x", "S0213")]
    [InlineData("orders.lines.3", "S0213")]
    public void A_literal_that_is_no_string_cannot_be_a_step(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
