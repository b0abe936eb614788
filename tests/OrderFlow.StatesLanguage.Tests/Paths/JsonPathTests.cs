using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Tests.Paths;

public sealed class JsonPathTests
{
    private const string Order = """{"id":7,"lines":[{"sku":"bolt","price":2},{"sku":"nut","price":1}],"odd key":{"it's":true},"none":null}""";

    [Theory]
    [InlineData("$", Order)]
    [InlineData("$.id", "7")]
    [InlineData("$['id']", "7")]
    [InlineData("$[\"id\"]", "7")]
    [InlineData("$[ 'id' ]", "7")]
    [InlineData("$['odd key']['it\\'s']", "true")]
    [InlineData("$[\"odd key\"][\"it's\"]", "true")]
    [InlineData("$['\\u0069d']", "7")]
    [InlineData("$.none", "null")]
    [InlineData("$.lines[1].sku", "\"nut\"")]
    [InlineData("$.lines[-1].sku", "\"nut\"")]
    [InlineData("$.lines[-2]['price']", "2")]
    public void Names_and_indices_lead_to_one_place(string path, string value)
    {
        DataScope.Evaluate(path, Order).ShouldBe(value);
        JsonPath.Parse(path).IsDefinite.ShouldBeTrue();
    }

    [Theory]
    [InlineData("$.foo-bar", """{"foo-bar":1}""")]
    [InlineData("$.ü", """{"ü":1}""")]
    [InlineData("$.&Ж中.\U00010346", """{"&Ж中":{"\ud800\udf46":1}}""")]
    [InlineData("$.foo\\@bar.baz\\[\\[.\\?pretty", """{"foo@bar":{"baz[[":{"?pretty":1}}}""")]
    [InlineData("$['']", """{"":1}""")]
    public void A_name_has_almost_any_characters(string path, string input) => DataScope.Evaluate(path, input).ShouldBe("1");

    [Theory]
    [InlineData("$.lines[*].sku", """["bolt","nut"]""")]
    [InlineData("$.lines[*]['sku','price']", """[{"sku":"bolt","price":2},{"sku":"nut","price":1}]""")]
    [InlineData("$['odd key'].*", "[true]")]
    [InlineData("$['odd key'][*]", "[true]")]
    [InlineData("$.id[*]", "[]")]
    [InlineData("$..price", "[2,1]")]
    [InlineData("$..lines[0].sku", """["bolt"]""")]
    [InlineData("$..['sku','price']", """[{"sku":"bolt","price":2},{"sku":"nut","price":1}]""")]
    [InlineData("$.lines..sku", """["bolt","nut"]""")]
    [InlineData("$.lines..[0]", """[{"sku":"bolt","price":2}]""")]
    [InlineData("$.lines[0]..*", """["bolt",2]""")]
    [InlineData("$.lines[1,0].sku", """["nut","bolt"]""")]
    [InlineData("$.lines[0,5,-1].price", "[2,1]")]
    public void What_can_lead_to_several_places_gives_an_array(string path, string values)
    {
        DataScope.Evaluate(path, Order).ShouldBe(values);
        JsonPath.Parse(path).IsDefinite.ShouldBeFalse();
    }

    [Theory]
    [InlineData("$['id','none']", """{"id":7,"none":null}""")]
    [InlineData("$['id','missing']", """{"id":7}""")]
    [InlineData("$['missing','gone']", "{}")]
    public void Several_names_at_the_end_give_one_object_of_those_that_are_there(string path, string value)
    {
        DataScope.Evaluate(path, Order).ShouldBe(value);
        JsonPath.Parse(path).IsDefinite.ShouldBeTrue();
    }

    [Fact]
    public void Several_names_before_the_end_give_each_of_them()
    {
        JsonPath.Parse("$['a','b'].c").IsDefinite.ShouldBeFalse();
        DataScope.Evaluate("$['a','b'].c", """{"a":{"c":1},"b":{"c":2}}""").ShouldBe("[1,2]");
    }

    [Fact]
    public void A_descent_meets_a_value_before_what_is_in_it() =>
        DataScope.Evaluate("$..a", """{"a":{"a":1},"b":[{"a":2}]}""").ShouldBe("""[{"a":1},1,2]""");

    [Theory]
    [InlineData("$[1:3]", "[1,2]")]
    [InlineData("$[2:]", "[2,3,4]")]
    [InlineData("$[:2]", "[0,1]")]
    [InlineData("$[-2:]", "[3,4]")]
    [InlineData("$[:-2]", "[0,1,2]")]
    [InlineData("$[3:99]", "[3,4]")]
    [InlineData("$[-99:]", "[0,1,2,3,4]")]
    [InlineData("$[4:2]", "[]")]
    [InlineData("$[9:]", "[]")]
    [InlineData("$[ 1 : 2 ]", "[1]")]
    public void A_slice_goes_from_the_first_bound_up_to_before_the_second(string path, string values) =>
        DataScope.Evaluate(path, "[0,1,2,3,4]").ShouldBe(values);

    [Theory]
    [InlineData("$[-3:-1]", "[2,3]")]
    [InlineData("$[1:-1]", "[]")]
    [InlineData("$[-2:2]", "[3,4,0,1]")]
    [InlineData("$[0:3:2]", "[0,1,2]")]
    public void A_slice_with_two_bounds_counts_as_the_service_does(string path, string values) =>
        DataScope.Evaluate(path, "[0,1,2,3,4]").ShouldBe(values);

    [Fact]
    public void The_roots_are_the_input_the_context_object_and_the_variables()
    {
        var scope = DataScope.Of("""{"a":1}""", """{"a":2}""", """{"a":{"a":3},"b_2":[4]}""");

        JsonPath.Parse("$.a").Evaluate(scope).ToJson().ShouldBe("1");
        JsonPath.Parse("$$.a").Evaluate(scope).ToJson().ShouldBe("2");
        JsonPath.Parse("$a.a").Evaluate(scope).ToJson().ShouldBe("3");
        JsonPath.Parse("$b_2[0]").Evaluate(scope).ToJson().ShouldBe("4");
    }

    [Fact]
    public void A_path_says_what_it_leads_into()
    {
        JsonPath.Parse("$.a").Root.ShouldBe(PathRoot.Input);
        JsonPath.Parse("$$.a").Root.ShouldBe(PathRoot.Context);
        var variable = JsonPath.Parse("$total.a");
        variable.Root.ShouldBe(PathRoot.Variable);
        variable.Variable.ShouldBe("total");
        variable.Variables.ShouldBe(["total"]);
        JsonPath.Parse("$.a").Variables.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("$.a", "$.a")]
    [InlineData("$$.Execution.Input", "$.Execution.Input")]
    [InlineData("$$", "$")]
    [InlineData("$total.a", "$.a")]
    [InlineData("$total", "$")]
    public void Texts_of_the_service_show_the_path_within_its_document(string path, string shown) =>
        JsonPath.Parse(path).DocumentPath.ShouldBe(shown);

    [Theory]
    [InlineData("$", true)]
    [InlineData("$.a['b c'][0]", true)]
    [InlineData("$total.a", true)]
    [InlineData("$.a\\@b", true)]
    [InlineData("$.a@b", false)]
    [InlineData("$[-1]", false)]
    [InlineData("$.a[*]", false)]
    [InlineData("$..a", false)]
    [InlineData("$.a.length()", false)]
    [InlineData("$$.a", false)]
    public void A_reference_has_only_names_and_indices(string path, bool isReference) =>
        JsonPath.Parse(path).IsReference.ShouldBe(isReference);

    [Fact]
    public void A_path_prints_as_it_was_written_and_in_one_way_of_writing()
    {
        var path = JsonPath.Parse("$$.a[ \"b'\" ]..c[?(@.d>1)]");

        path.ToString().ShouldBe("$$.a[ \"b'\" ]..c[?(@.d>1)]");
        path.Normalized.ShouldBe("$$['a']['b\\'']..['c'][?(@['d'] > 1)]");
    }
}
