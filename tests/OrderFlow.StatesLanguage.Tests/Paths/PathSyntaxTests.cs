using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Tests.Paths;

public sealed class PathSyntaxTests
{
    [Theory]
    [InlineData("", 0, "does not begin with $")]
    [InlineData("a.b", 0, "does not begin with $")]
    [InlineData("$a b", 2, "has ' ' where a dot or a bracket must be")]
    [InlineData("$.", 1, "has a dot without a name")]
    [InlineData("$..", 1, "has a dot without a name")]
    [InlineData("$.a...b", 3, "has a dot without a name")]
    [InlineData("$.a b", 3, "has a blank in a name; write the name in brackets and quotes")]
    [InlineData("$.*a", 3, "has 'a' after a wildcard, where a dot or a bracket must be")]
    [InlineData("$.a[", 3, "has a bracket that is not closed")]
    [InlineData("$.a[]", 3, "has empty brackets")]
    [InlineData("$.a[0", 3, "has a bracket that is not closed")]
    [InlineData("$.a['b]", 7, "has a string that is not closed")]
    [InlineData("$['a' 'b']", 6, "has ''' where a bracket must be closed")]
    [InlineData("$['a',]", 6, "has a comma in brackets without a name in quotes after it")]
    [InlineData("$[1,]", 4, "has a comma in brackets without an index after it")]
    [InlineData("$[:]", 1, "has a slice without bounds; write [*] for all items")]
    [InlineData("$[-]", 2, "has \"-\", which is no index")]
    [InlineData("$[2147483648]", 2, "has \"2147483648\", which is no index")]
    [InlineData("$[b]", 2, "has \"b]\" in brackets; they take a name in quotes, an index, a slice, * or a filter ?(...)")]
    [InlineData("$[@.x]", 2, "has \"@.x]\" in brackets; they take a name in quotes, an index, a slice, * or a filter ?(...)")]
    [InlineData("$.a.lenght()", 4, "calls \"lenght\", which is no function of JSONPath. Did you mean \"length\"?")]
    [InlineData("$..length()", 1, "calls length after .., where a name or a bracket must be")]
    [InlineData("$.length(", 9, "has a call of length that is not closed")]
    [InlineData("$.length().a", 10, "goes on after a function, which must come last")]
    public void A_text_that_is_no_path_says_where_and_why(string text, int position, string reason)
    {
        JsonPath.TryParse(text, out var path, out var problem).ShouldBeFalse();

        path.ShouldBeNull();
        (problem!.Text, problem.Position, problem.Reason).ShouldBe((text, position, reason));
        Should.Throw<PathException>(() => JsonPath.Parse(text)).Message.ShouldBe($"\"{text}\" {reason}.");
    }

    [Theory]
    [InlineData("$.['order id']", "$['order id']")]
    [InlineData("$.lines.[0].price", "$.lines[0].price")]
    [InlineData("$.[?(@.price > 1)]", "$[?(@.price > 1)]")]
    [InlineData("$.lines.[*].['id', 'price']", "$.lines[*]['id', 'price']")]
    [InlineData("$.lines[0].id  ", "$.lines[0].id")]
    [InlineData("$.lines[?(@.state==out_of_stock)].id", "$.lines[?(@.state=='out_of_stock')].id")]
    [InlineData("$.lines[?(@.state in [sold, lost])].id", "$.lines[?(@.state in ['sold', 'lost'])].id")]
    public void What_the_service_takes_beside_the_syntax_means_the_same(string text, string same)
    {
        const string Input = """{"order id":7,"lines":[{"id":"a","price":2,"state":"out_of_stock"},{"id":"b","price":1,"state":"sold"}]}""";

        DataScope.Evaluate(text, Input).ShouldBe(DataScope.Evaluate(same, Input));
    }

    [Theory]
    [InlineData("$[?]", "has a filter without a parenthesis after the question mark")]
    [InlineData("$[?(@.a", "has a filter that is not closed")]
    [InlineData("$[?(@.a == 1]", "has \"]\" in a filter, where && or || or a parenthesis must be")]
    [InlineData("$[?()]", "has \")]\" where a filter's operand must be")]
    [InlineData("$[?(@.a ==)]", "has \")]\" where a filter's operand must be")]
    [InlineData("$[?(@.a = 1)]", "has \"=\" in a filter, which is no comparison")]
    [InlineData("$[?(@.a like 1)]", "has \"like\" in a filter, which is no comparison")]
    [InlineData("$[?(@.a & @.b)]", "has a single & in a filter; write &&")]
    [InlineData("$[?(@.a == 1b)]", "has \"1b\" in a filter, which is no string in quotes, number, path, true, false or null")]
    [InlineData("$[?(b)]", "has the constant \"b\" as a filter")]
    [InlineData("$[?(@.a == 'b)]", "has a string that is not closed")]
    [InlineData("$[?(@.a in [1)]", "has an array in a filter that is not closed")]
    [InlineData("$[?(@.a == {1})]", "has an object in a filter that is not closed")]
    [InlineData("$[?(@.a =~ 'x')]", "compares with =~ and no regular expression /.../")]
    [InlineData("$[?(@.a =~ /x)]", "has a regular expression that is not closed")]
    [InlineData("$[?(@.a =~ /x/q)]", "has a regular expression with the flag 'q', which there is not")]
    [InlineData("$[?(@.a =~ /(/)]", "has the regular expression /(/, which is none")]
    [InlineData("$[?(/x/)]", "has a regular expression that is not compared with =~")]
    [InlineData("$[?(1)]", "has the constant 1 as a filter")]
    [InlineData("$[?((@.a]", "has a parenthesis in a filter that is not closed")]
    public void What_brackets_select_by_is_checked(string text, string reason)
    {
        JsonPath.TryParse(text, out _, out var problem).ShouldBeFalse();

        problem!.Reason.ShouldStartWith(reason);
    }
}
