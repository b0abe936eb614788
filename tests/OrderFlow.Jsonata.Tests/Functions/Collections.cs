namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class Collections
{
    [Theory]
    [InlineData("$spread([1])", "[1]")]
    [InlineData("$spread([{'a': 1}])", "[{\"a\":1}]")]
    [InlineData("$spread({'a': 1})", "{\"a\":1}")]
    [InlineData("$spread([])", "")]
    [InlineData("$clone([])", "[]")]
    [InlineData("$sift({})", "")]
    [InlineData("$filter(['b', 'a', 'ab'], /b/)", "\"b\"")]
    [InlineData("$sort([1, 5, 2], function($l, $r) { [0] })", "[2,5,1]")]
    [InlineData("$zip([1, 2], [3])", "[[1,3]]")]
    [InlineData("$zip(1, [2, 3])", "[[1,2]]")]
    [InlineData("$zip([1], nothing)", "[]")]
    [InlineData("$map([1, 2], function($v, $i, $a) { $v + $i + $count($a) })", "[3,5]")]
    [InlineData("$reduce([1, 2, 3], function($a, $v, $i) { $a & $i }, '')", "\"012\"")]
    [InlineData("$distinct([1, [1], {'a': [1]}, {'a': [1]}, null, 'null'])", "[1,[1],{\"a\":[1]},null,\"null\"]")]
    [InlineData("$keys([{'a': 1}, [{'b': 1}], 5])", "[\"a\",\"b\"]")]
    [InlineData("$lookup([{'a': [1]}, {'a': 2}], 'a')", "[1,2]")]
    public void Arrays_and_objects_are_taken_apart_and_put_together(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);
}
