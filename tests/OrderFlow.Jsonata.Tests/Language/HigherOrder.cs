namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>What functions that take functions pass to them.</summary>
public sealed class HigherOrder
{
    private const string Document = """{"list":["a","b"],"o":{"x":1,"y":2},"one":5}""";

    [Theory]
    [InlineData("$map(list, function($v, $i, $a){ $v & $i & $count($a) })", """["a02","b12"]""")]
    [InlineData("$map(one, function($v, $i){ [$v, $i] })", "[5,0]")]
    [InlineData("$map(list, function(){ 1 })", "[1,1]")]
    [InlineData("$map(list, $uppercase)", """["A","B"]""")]
    [InlineData("$map(list, function($v, $i){ $i })", "[0,1]")]
    public void A_mapping_function_gets_value_position_and_array(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$map([1, 2, 3], function($v){ $v > 1 ? $v })", "[2,3]")]
    [InlineData("$map(list, function($v){ nothing })", "")]
    [InlineData("$map(nothing, $string)", "")]
    [InlineData("$map([], $string)", "")]
    public void What_maps_to_nothing_is_left_out(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$map([1], function($v){ $v })", "1")]
    [InlineData("$filter([1, 2], function($v){ $v = 2 })", "2")]
    [InlineData("$map([[1]], function($v){ $v })", "[1]")]
    [InlineData("$map([1], function($v){ [$v] })", "[1]")]
    [InlineData("$map([1], function($v){ $map([5], function($w){ $w }) })", "[5]")]
    [InlineData("($map([1], function($v){ $map([5], function($w){ $w }) }))", "5")]
    public void A_single_result_is_its_item(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""$filter(["", "x", 0, 1], function($v){ $v })""", """["x",1]""")]
    [InlineData("$filter(list, function($v, $i){ $i = 1 })", "\"b\"")]
    [InlineData("$filter([1, 2, 3], function($v, $i, $a){ $v = $count($a) })", "3")]
    [InlineData("$filter(nothing, $exists)", "")]
    public void A_filtering_function_counts_by_its_truth(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$reduce([1, 2, 3], function($p, $v){ $p + $v })", "6")]
    [InlineData("""$reduce(["a", "b"], function($p, $v, $i){ $p & $v & $i })""", "\"ab1\"")]
    [InlineData("$reduce([1, 2], function($p, $v, $i, $a){ $p + $count($a) })", "3")]
    [InlineData("$reduce([1, 2], function($p, $v){ $p + $v }, 10)", "13")]
    public void A_reducing_function_gets_what_came_before_value_position_and_array(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""$reduce([5], function($p, $v){ "never" })""", "5")]
    [InlineData("$reduce([], function($p, $v){ 1 })", "")]
    [InlineData("""$reduce([], function($p, $v){ 1 }, "init")""", "\"init\"")]
    [InlineData("$reduce(nothing, function($p, $v){ 1 }, 2)", "")]
    [InlineData("$reduce([[1], [2]], $append)", "[1,2]")]
    public void Reducing_starts_with_the_first_value_unless_one_is_given(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$reduce([1, 2], function($x){ $x })", "D3050")]
    [InlineData("$reduce([1, 2], $sum)", "D3050")]
    [InlineData("$reduce([], $uppercase)", "D3050")]
    public void A_reducing_function_takes_two_arguments_at_least(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("$each(o, function($v, $k, $o){ $k & $v & $count($keys($o)) })", """["x12","y22"]""")]
    [InlineData("$sift(o, function($v){ $v > 1 })", """{"y":2}""")]
    [InlineData("""$sift(o, function($v, $k){ $k = "x" })""", """{"x":1}""")]
    [InlineData("$each({}, $string)", "")]
    [InlineData("$sift(o, function(){ false })", "")]
    public void Functions_over_objects_get_value_name_and_object(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$sort([3, 1, 2], function($a, $b){ $a > $b })", "[1,2,3]")]
    [InlineData("$sort([3, 1, 2], function($a, $b){ $a < $b })", "[3,2,1]")]
    [InlineData("""$sort(["bb", "a"], function($a, $b){ $length($a) > $length($b) })""", """["a","bb"]""")]
    [InlineData("$sort([2, 1], function(){ [] })", "[1,2]")]
    [InlineData("$sort([2, 1], function(){ 0 })", "[2,1]")]
    public void A_comparing_function_says_whether_to_swap(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$single([1, 2, 3], function($v){ $v = 2 })", "2")]
    [InlineData("$single([7])", "7")]
    [InlineData("$single(one)", "5")]
    [InlineData("$single(list, function($v, $i){ $i = 0 })", "\"a\"")]
    public void Exactly_one_value_can_be_asked_for(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$single([1, 2])", "D3138")]
    [InlineData("$single([])", "D3139")]
    [InlineData("""$single(list, function($v){ $v = "z" })""", "D3139")]
    public void None_or_more_than_one_is_an_error_then(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
