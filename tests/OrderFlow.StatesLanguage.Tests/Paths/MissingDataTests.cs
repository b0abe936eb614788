using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Tests.Paths;

public sealed class MissingDataTests
{
    [Theory]
    [InlineData("$.a", "No results for path: $['a']")]
    [InlineData("$.a.b", "Missing property in path $['a']")]
    [InlineData("$.o.p.q", "Missing property in path $['o']['p']")]
    [InlineData("$.o.p", "No results for path: $['o']['p']")]
    [InlineData("$.list[3]", "No results for path: $['list'][3]")]
    [InlineData("$.list[3].x", "No results for path: $['list'][3]['x']")]
    [InlineData("$.n.x", "Expected to find an object with property ['x'] in path $['n'] but found 'null'")]
    [InlineData("$.text.x", "Expected to find an object with property ['x'] in path $['text'] but found 'java.lang.String'")]
    [InlineData("$.n[0]", "The path $['n'] is null")]
    [InlineData("$.o[0].x", "Filter: [0]['x'] can only be applied to arrays. Current context is: {\"a\":1}")]
    public void A_definite_path_to_nothing_says_what_is_missing(string path, string detail)
    {
        var parsed = JsonPath.Parse(path);
        var scope = DataScope.Of("""{"o":{"a":1},"list":[1],"n":null,"text":"t"}""");

        var error = Should.Throw<PathNotFoundException>(() => parsed.Evaluate(scope));

        error.Path.ShouldBeSameAs(parsed);
        error.Detail.ShouldBe(detail);
        error.Message.ShouldBe($"Invalid path '{path}' : {detail}");
        parsed.TryEvaluate(scope, out var value).ShouldBeFalse();
        value.IsUndefined.ShouldBeTrue();
    }

    [Theory]
    [InlineData("$[*]")]
    [InlineData("$.items[*]")]
    [InlineData("$.items[:1]")]
    [InlineData("$.item.items[1:]")]
    [InlineData("$.items[*].value")]
    [InlineData("$.items[0,1]")]
    [InlineData("$.items[?(@.a)]")]
    [InlineData("$..value")]
    [InlineData("$['a','b'].c")]
    public void An_indefinite_path_to_nothing_gives_an_empty_array(string path) => DataScope.Evaluate(path, "{}").ShouldBe("[]");

    [Fact]
    public void Items_that_lack_the_rest_of_the_path_are_left_out() =>
        DataScope.Evaluate("$.items[*].a.b", """{"items":[{"a":{"b":1}},{"a":2},{},3,{"a":{"b":null}}]}""").ShouldBe("[1,null]");

    [Theory]
    [InlineData("$total")]
    [InlineData("$total.a")]
    [InlineData("$total[*]")]
    public void A_variable_that_was_not_assigned_is_missing_whatever_follows(string path) =>
        Should.Throw<PathNotFoundException>(() => JsonPath.Parse(path).Evaluate(DataScope.Of("{}")));
}
