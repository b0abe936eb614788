using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Tests.Paths;

public sealed class FilterTests
{
    [Theory]
    [InlineData("@ == 2", "[2]")]
    [InlineData("@ != 2", "[1,3]")]
    [InlineData("@ < 2", "[1]")]
    [InlineData("@ <= 2", "[1,2]")]
    [InlineData("@ > 2", "[3]")]
    [InlineData("@ >= 2", "[2,3]")]
    [InlineData("2 < @", "[3]")]
    [InlineData("@ == 1 || @ == 3", "[1,3]")]
    [InlineData("@ > 1 && @ < 3", "[2]")]
    [InlineData("@ == 1 || @ > 1 && @ < 3", "[1,2]")]
    [InlineData("(@ == 1 || @ > 1) && @ < 3", "[1,2]")]
    [InlineData("!(@ == 2)", "[1,3]")]
    [InlineData("!(@ == 2) && !(@ == 3)", "[1]")]
    [InlineData("@ in [1, 3]", "[1,3]")]
    [InlineData("@ nin [1, 3]", "[2]")]
    [InlineData("@ IN [1]", "[1]")]
    [InlineData("true", "[1,2,3]")]
    [InlineData("false", "[]")]
    public void A_filter_selects_the_items_for_which_it_holds(string filter, string items) =>
        DataScope.Evaluate($"$[?({filter})]", "[1,2,3]").ShouldBe(items);

    [Theory]
    [InlineData("@.a == '1'", """[{"a":1},{"a":"1"}]""")]
    [InlineData("@.a == 1", """[{"a":1},{"a":"1"}]""")]
    [InlineData("@.a === 1", """[{"a":1}]""")]
    [InlineData("@.a !== 1 && @.a", """[{"a":"1"},{"a":null},{"a":[1,2]},{"a":""}]""")]
    [InlineData("@.a == null", """[{"a":null}]""")]
    [InlineData("@.a != null && @.a", """[{"a":1},{"a":"1"},{"a":[1,2]},{"a":""}]""")]
    [InlineData("@.a", """[{"a":1},{"a":"1"},{"a":null},{"a":[1,2]},{"a":""}]""")]
    [InlineData("!@.a", """[{"b":1}]""")]
    [InlineData("@.a contains 2", """[{"a":[1,2]}]""")]
    [InlineData("@.a size 2", """[{"a":[1,2]}]""")]
    [InlineData("@.a empty true", """[{"a":""}]""")]
    [InlineData("@.a empty false", """[{"a":"1"},{"a":[1,2]}]""")]
    [InlineData("@.a subsetof [1,2,3]", """[{"a":[1,2]}]""")]
    [InlineData("@.a anyof [2,9]", """[{"a":[1,2]}]""")]
    [InlineData("@.a noneof [9]", """[{"a":[1,2]}]""")]
    [InlineData("@.a all [1]", """[{"a":[1,2]}]""")]
    [InlineData("@.a == [1,2]", """[{"a":[1,2]}]""")]
    [InlineData("@.a.length() == 2", """[{"a":[1,2]}]""")]
    [InlineData("@ == {'a': 1}", """[{"a":1}]""")]
    [InlineData("@.a < 'z'", """[{"a":"1"},{"a":""}]""")]
    [InlineData("@['b'] == 1", """[{"b":1}]""")]
    public void Values_compare_as_the_service_compares_them(string filter, string items) =>
        DataScope.Evaluate($"$[?({filter})]", """[{"a":1},{"a":"1"},{"a":null},{"a":[1,2]},{"a":""},{"b":1}]""").ShouldBe(items);

    [Theory]
    [InlineData("@ =~ /b.*/", """["bolt"]""")]
    [InlineData("@ =~ /B.*/i", """["bolt"]""")]
    [InlineData("@ =~ /ol/", "[]")]
    [InlineData("@ =~ /a\\/b/", """["a/b"]""")]
    [InlineData("/n.t/ =~ @", """["nut"]""")]
    [InlineData("@ =~ /[0-9]/", "[7]")]
    public void A_regular_expression_matches_the_whole_text(string filter, string items) =>
        DataScope.Evaluate($"$[?({filter})]", """["bolt","nut","a/b",7,null]""").ShouldBe(items);

    [Fact]
    public void A_regular_expression_matches_a_list_by_any_item() =>
        DataScope.Evaluate("$[?(@.a =~ /x/)]", """[{"a":["y","x"]},{"a":["y"]}]""").ShouldBe("""[{"a":["y","x"]}]""");

    [Fact]
    public void A_dollar_sign_in_a_filter_is_the_document_that_the_path_leads_into()
    {
        var scope = DataScope.Of("""{"limit":9}""", """{"limit":1,"list":[1,2]}""");

        JsonPath.Parse("$$.list[?(@ > $.limit)]").Evaluate(scope).ToJson().ShouldBe("[2]");
    }

    [Fact]
    public void A_filter_on_an_object_tests_the_object_itself()
    {
        DataScope.Evaluate("$.o[?(@.a == 1)].b", """{"o":{"a":1,"b":2}}""").ShouldBe("[2]");
        DataScope.Evaluate("$.o[?(@.a == 9)].b", """{"o":{"a":1,"b":2}}""").ShouldBe("[]");
    }

    [Fact]
    public void A_filter_under_a_descent_tests_each_object() =>
        DataScope.Evaluate("$..[?(@.price < 5)].sku", """{"a":{"sku":"x","price":1},"b":[{"sku":"y","price":9},{"sku":"z","price":2}]}""")
            .ShouldBe("""["x","z"]""");

    [Fact]
    public void Several_filters_must_all_hold() =>
        DataScope.Evaluate("$[?(@ > 1), ?(@ < 3)]", "[1,2,3]").ShouldBe("[2]");

    [Fact]
    public void A_filter_cannot_be_applied_to_a_text()
    {
        var error = Should.Throw<PathEvaluationException>(() => DataScope.Evaluate("$.a[?(@.b)]", """{"a":"text"}"""));

        error.Detail.ShouldStartWith("Filter: [?(@['b'])] can not be applied to primitives.");
    }

    [Fact]
    public void An_indefinite_path_alone_in_a_filter_always_leads_somewhere() =>
        DataScope.Evaluate("$[?(@..b)]", """[{"a":1}]""").ShouldBe("""[{"a":1}]""");
}
