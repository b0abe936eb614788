using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Tests.Paths;

public sealed class PathFunctionTests
{
    private const string Data = """{"n":[4,1,"x",7],"o":{"a":1,"b":2},"t":"text","s":["p","q"],"e":[],"d":[{"v":2},{"v":[3]}]}""";

    [Theory]
    [InlineData("$.n.length()", "4")]
    [InlineData("$.n.size()", "4")]
    [InlineData("$.o.length()", "2")]
    [InlineData("$.t.length()", "null")]
    [InlineData("$.length($.s)", "2")]
    [InlineData("$.n.min()", "1")]
    [InlineData("$.n.max()", "7")]
    [InlineData("$.n.sum()", "12")]
    [InlineData("$.n.avg()", "4")]
    [InlineData("$.n.sum(1, $.o.a)", "14")]
    [InlineData("$.sum($..v)", "2")]
    [InlineData("$..v.length()", "2")]
    [InlineData("$.o.keys()", """["a","b"]""")]
    [InlineData("$.s.concat()", "\"pq\"")]
    [InlineData("$.s.concat('-', \"!\")", "\"pq-!\"")]
    [InlineData("$.s.append('r')", """["p","q","r"]""")]
    [InlineData("$.s.first()", "\"p\"")]
    [InlineData("$.s.last()", "\"q\"")]
    [InlineData("$.s.index(-2)", "\"p\"")]
    public void A_function_ends_a_path(string path, string value)
    {
        DataScope.Evaluate(path, Data).ShouldBe(value);
        JsonPath.Parse(path).IsDefinite.ShouldBeTrue();
    }

    [Fact]
    public void The_deviation_is_that_of_the_whole_population() =>
        JsonPath.Parse("$.stddev()").Evaluate(DataScope.Of("[2,4,4,4,5,5,7,9]")).AsNumber().ShouldBe(2, tolerance: 1e-9);

    [Fact]
    public void After_a_wildcard_a_function_is_called_for_each_value() =>
        DataScope.Evaluate("$.lists[*].length()", """{"lists":[[1],[1,2],7]}""").ShouldBe("[1,2,null]");

    [Theory]
    [InlineData("$.e.sum()", "empty array")]
    [InlineData("$.t.max()", "empty array")]
    [InlineData("$.s.index(9)", "Target index:9")]
    public void A_function_that_has_nothing_to_compute_with_fails(string path, string detail) =>
        Should.Throw<PathEvaluationException>(() => DataScope.Evaluate(path, Data)).Detail.ShouldContain(detail);

    [Fact]
    public void What_a_function_is_called_on_must_be_there() =>
        Should.Throw<PathNotFoundException>(() => DataScope.Evaluate("$.gone.length()", Data)).Detail.ShouldBe("Missing property in path $['gone']");
}
