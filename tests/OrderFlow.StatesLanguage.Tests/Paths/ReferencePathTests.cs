using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Tests.Paths;

public sealed class ReferencePathTests
{
    [Theory]
    [InlineData("$", """{"a":1}""", "9")]
    [InlineData("$.a", """{"a":1,"b":2}""", """{"a":9,"b":2}""")]
    [InlineData("$.c", """{"a":1}""", """{"a":1,"c":9}""")]
    [InlineData("$.a.b.c", """{"x":1}""", """{"x":1,"a":{"b":{"c":9}}}""")]
    [InlineData("$.a.b", """{"a":{"b":1,"c":2}}""", """{"a":{"b":9,"c":2}}""")]
    [InlineData("$.a[1]", """{"a":[1,2,3]}""", """{"a":[1,9,3]}""")]
    [InlineData("$[0].x", """[{"y":1},2]""", """[{"y":1,"x":9},2]""")]
    [InlineData("$['odd key']", "{}", """{"odd key":9}""")]
    public void A_result_is_put_at_the_place_and_what_is_around_it_stays(string path, string into, string expected)
    {
        var before = JsonataJson.Parse(into);

        ReferencePath.Parse(path).Set(before, 9).ToJson().ShouldBe(expected);

        before.ToJson().ShouldBe(into);
    }

    [Theory]
    [InlineData("$.a", "[1]", "['a']", "[1]")]
    [InlineData("$.a.b", """{"a":1}""", "['b']", "1")]
    [InlineData("$.a.b", """{"a":null}""", "['b']", "null")]
    [InlineData("$.a[2]", """{"a":[1,2]}""", "[2]", "[1,2]")]
    [InlineData("$.a[0]", """{"a":{}}""", "[0]", "{}")]
    [InlineData("$.a[0]", "{}", "[0]", "")]
    [InlineData("$.a", "\"text\"", "['a']", "\"text\"")]
    public void A_path_that_does_not_fit_says_which_step_and_what_is_there(string path, string into, string step, string found)
    {
        var parsed = ReferencePath.Parse(path);

        var error = Should.Throw<ResultPathMatchException>(() => parsed.Set(JsonataJson.Parse(into), 9));

        error.Path.ShouldBeSameAs(parsed);
        error.Step.ShouldBe(step);
        error.Found.ToJson().ShouldBe(found);
    }

    [Theory]
    [InlineData("$$.a", "leads into the context object, which a reference path cannot")]
    [InlineData("$total", "leads into a variable, which this field cannot")]
    [InlineData("$.a[*]", "has [*], which can lead to several places; a reference path has only names and indices")]
    [InlineData("$..a", "has .., which can lead to several places; a reference path has only names and indices")]
    [InlineData("$['a','b']", "has ['a','b'], which can lead to several places; a reference path has only names and indices")]
    [InlineData("$[-1]", "has [-1], an index from the end; a reference path has only names and indices from 0")]
    [InlineData("$.a@b", "has an operator in the name \"a@b\"; write ['a@b']")]
    [InlineData("$.a.", "has a dot without a name")]
    public void A_path_that_is_no_reference_says_why(string text, string reason)
    {
        ReferencePath.TryParse(text, out var path, out var problem).ShouldBeFalse();

        path.ShouldBeNull();
        problem!.Reason.ShouldBe(reason);
    }

    [Fact]
    public void What_was_set_can_be_read_by_the_same_path()
    {
        var path = ReferencePath.Parse("$.a.b");

        path.Path.Evaluate(new DataScope(path.Set(JsonataJson.Parse("{}"), "x"))).AsString().ShouldBe("x");
        path.ToString().ShouldBe("$.a.b");
    }
}
