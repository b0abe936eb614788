using System.Text;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.EventBus.Tests.Patterns;

public sealed class EventPatternTests
{
    [Theory]
    [InlineData("""{"a":[300]}""", """{"a":3.0e2}""", true)]
    [InlineData("""{"a":[300]}""", """{"a":"300"}""", false)]
    [InlineData("""{"a":[0]}""", """{"a":-0.0}""", true)]
    [InlineData("""{"a":[12345678901234567890]}""", """{"a":12345678901234567890}""", true)]
    [InlineData("""{"a":[12345678901234567890]}""", """{"a":12345678901234567891}""", false)]
    [InlineData("""{"a":[1e500]}""", """{"a":1e500}""", true)]
    [InlineData("""{"a":[{"numeric":["<",5]}]}""", """{"a":12345678901234567890}""", false)]
    [InlineData("""{"a":[{"numeric":[">",0]}]}""", """{"a":5e-324}""", true)]
    public void Numbers_are_compared_by_value(string pattern, string text, bool matches) => Check(pattern, text, matches);

    [Theory]
    [InlineData("""{"a":[null]}""", """{"a":null}""", true)]
    [InlineData("""{"a":[null]}""", """{}""", false)]
    [InlineData("""{"a":[""]}""", """{"a":null}""", false)]
    [InlineData("""{"a":[{"exists":true}]}""", """{"a":null}""", true)]
    [InlineData("""{"a":[{"exists":true}]}""", """{"a":{"b":1}}""", false)]
    [InlineData("""{"a":[{"exists":false}]}""", """{"a":{"b":1}}""", true)]
    [InlineData("""{"a":[{"exists":false}]}""", """{"a":[]}""", true)]
    [InlineData("""{"a":[{"exists":false}]}""", """{"a":[[],[""]]}""", false)]
    public void Null_is_a_value_and_emptiness_is_none(string pattern, string text, bool matches) => Check(pattern, text, matches);

    [Theory]
    [InlineData("""{"a":{"b":["x"],"c":["y"]}}""", """{"a":[{"b":"x","c":"y"}]}""", true)]
    [InlineData("""{"a":{"b":["x"],"c":["y"]}}""", """{"a":[{"b":"x"},{"c":"y"}]}""", false)]
    [InlineData("""{"a":{"b":["x"],"c":["y"]}}""", """{"a":[{"b":"x","c":"z"},{"b":"x","c":"y"}]}""", true)]
    [InlineData("""{"a":{"b":["x"],"c":[{"exists":false}]}}""", """{"a":[{"b":"x"},{"c":"y"}]}""", true)]
    [InlineData("""{"a":{"b":[{"exists":false}],"c":["y"]}}""", """{"a":[{"b":"x"},{"c":"y"}]}""", false)]
    [InlineData("""{"a":["x"],"b":["y"]}""", """{"a":["z","x"],"b":["y"]}""", true)]
    public void Values_of_different_elements_of_one_array_do_not_add_up(string pattern, string text, bool matches) => Check(pattern, text, matches);

    [Theory]
    [InlineData("""{"a":[{"anything-but":"x"}]}""", """{"a":null}""", true)]
    [InlineData("""{"a":[{"anything-but":"x"}]}""", """{}""", false)]
    [InlineData("""{"a":[{"anything-but":"x"}]}""", """{"a":["x","y"]}""", true)]
    [InlineData("""{"a":[{"anything-but":[1,2]}]}""", """{"a":2.0}""", false)]
    [InlineData("""{"a":[{"anything-but":{"prefix":["x","y"]}}]}""", """{"a":"yes"}""", false)]
    [InlineData("""{"a":[{"anything-but":{"wildcard":"*.tmp"}}]}""", """{"a":"file.txt"}""", true)]
    public void Anything_but_needs_a_value_that_is_none_of_them(string pattern, string text, bool matches) => Check(pattern, text, matches);

    [Theory]
    [InlineData("straße", "STRASSE", true)]
    [InlineData("STRASSE", "straße", false)]
    [InlineData("σ", "Σ", true)]
    [InlineData("σ", "ς", false)]
    [InlineData("ſ", "S", true)]
    [InlineData("s", "ſ", false)]
    [InlineData("İ", "i\u0307", true)]
    [InlineData("ı", "I", true)]
    [InlineData("ﬁ", "FI", true)]
    [InlineData("😀x", "😀X", true)]
    public void Ignoring_case_uses_the_full_mappings_of_the_pattern(string wanted, string text, bool matches)
    {
        Check($$"""{"a":[{"equals-ignore-case":"{{wanted}}"}]}""", $$"""{"a":"{{text}}"}""", matches);
        Check($$$"""{"a":[{"prefix":{"equals-ignore-case":"{{{wanted}}}"}}]}""", $$"""{"a":"{{text}}!"}""", matches);
        Check($$$"""{"a":[{"suffix":{"equals-ignore-case":"{{{wanted}}}"}}]}""", $$"""{"a":"!{{text}}"}""", matches);
    }

    [Theory]
    [InlineData("a*c", "abbc", true)]
    [InlineData("a*c", "ab", false)]
    [InlineData("*a*a*", "a", false)]
    [InlineData("ab*ab", "ab", false)]
    [InlineData("a\\\\*b", "a*b", true)]
    [InlineData("a\\\\*b", "axb", false)]
    [InlineData("*日*", "今日は", true)]
    public void Wildcards_span_the_whole_value(string wildcard, string text, bool matches) =>
        Check($$"""{"a":[{"wildcard":"{{wildcard}}"}]}""", $$"""{"a":"{{text}}"}""", matches);

    [Theory]
    [InlineData("""["::1"]""", "0:0:0:0:0:0:0:1", true)]
    [InlineData("""["10.0.0.1"]""", "::ffff:a00:1", true)]
    [InlineData("""[{"exactly":"::1"}]""", "0:0:0:0:0:0:0:1", false)]
    [InlineData("""[{"cidr":"10.0.0.77/24"}]""", "10.0.0.255", true)]
    [InlineData("""[{"cidr":"10.0.0.0/24"}]""", "10.0.1.0", false)]
    [InlineData("""[{"cidr":"0.0.0.0/0"}]""", "::1", false)]
    [InlineData("""[{"cidr":"2001:db8::/32"}]""", "2001:db8:ffff::1", true)]
    public void Addresses_are_compared_as_addresses(string alternatives, string address, bool matches) =>
        Check($$"""{"ip":{{alternatives}}}""", $$"""{"ip":"{{address}}"}""", matches);

    [Theory]
    [InlineData("""{"a":{"b":[1]}}""", """{"a.b":1}""", true)]
    [InlineData("""{"a.b":[1]}""", """{"a":[{"b":[1]}]}""", true)]
    [InlineData("""{"a":{"":[1]}}""", """{"a":{"":1}}""", true)]
    [InlineData("""{"a":[1],"a":[2]}""", """{"a":1}""", false)]
    [InlineData("""{"a":{"b":[1]},"a":{"c":[2]}}""", """{"a":{"c":2}}""", false)]
    [InlineData("""{"a":[2]}""", """{"a":1,"a":2}""", true)]
    [InlineData("""{"a":[1],"$or":[{"a":[2]},{"b":[3]}]}""", """{"a":2}""", true)]
    [InlineData("""{"$or":[{"a":[2]},{"b":[3]}],"a":[1]}""", """{"a":2}""", false)]
    [InlineData("""{"$or":[{"a":[1]},{"b":[1]}],"x":{"$or":[{"c":[1]},{"d":[1]}]}}""", """{"b":1,"x":{"d":1}}""", true)]
    public void Paths_are_dotted_and_later_ones_override(string pattern, string text, bool matches) => Check(pattern, text, matches);

    [Theory]
    [InlineData("""{"a":["\u00e9"]}""", """{"a":"é"}""", true)]
    [InlineData("""{"é":["x"]}""", """{"\u00e9":"x"}""", true)]
    [InlineData("""{"a":["\ud83d"]}""", """{"a":"\ud83d"}""", true)]
    [InlineData("""{"a":["\ud83d"]}""", """{"a":"\ud83e"}""", false)]
    [InlineData("""{"a":["😀"]}""", """{"a":"\ud83d\ude00"}""", true)]
    [InlineData("""{"a":["\n\/\"\\"]}""", """{"a":"\u000a/\u0022\\"}""", true)]
    public void Escapes_are_only_spelling(string pattern, string text, bool matches) => Check(pattern, text, matches);

    [Theory]
    [InlineData("{}", "Empty objects are not allowed")]
    [InlineData("[]", "Filter is not an object")]
    [InlineData("""{"a":"b"}""", "\"a\" must be an object or an array")]
    [InlineData("""{"a":[{"like":"b"}]}""", "Unrecognized match type like")]
    [InlineData("""{"a":[{"wildcard":"x**"}]}""", "Consecutive wildcard characters at pos 2")]
    [InlineData("""{"a":[{"numeric":[">",2,"<",1]}]}""", "Bottom must be less than top")]
    [InlineData("""{"a":[1 2]}""", "Unexpected character ('2' (code 50)): was expecting comma to separate Array entries")]
    [InlineData("""{"$or":[{"a":[1]}]}""", "There must have at least 2 Objects in $or relationship.")]
    public void A_pattern_is_refused_with_the_services_reason(string pattern, string reason)
    {
        var error = Should.Throw<InvalidEventPatternException>(() => EventPattern.Parse(pattern));

        error.Reason.ShouldBe(reason);
        error.Message.ShouldBe($"Event pattern is not valid. Reason: {reason}");
    }

    [Fact]
    public void A_refusal_says_where()
    {
        var error = Should.Throw<InvalidEventPatternException>(() => EventPattern.Parse("{\n  \"a\": [1],\n  \"b\": 5\n}"));

        (error.Line, error.Column).ShouldBe((3, 9));
    }

    [Fact]
    public void Testing_a_pattern_needs_a_whole_event()
    {
        const string whole = """{"id":"1","account":"1","source":"s","time":"t","region":"r","detail-type":"d"}""";

        EventPattern.Test("""{"source":["s"]}""", Encoding.UTF8.GetBytes(whole)).ShouldBeTrue();
        Should.Throw<InvalidEventException>(() => EventPattern.Test("""{"source":["s"]}""", """{"source":"s"}"""u8))
            .Message.ShouldBe("Parameter Event is not valid.");
    }

    private static void Check(string pattern, string text, bool matches) =>
        EventPattern.Parse(pattern).Matches(Encoding.UTF8.GetBytes(text)).ShouldBe(matches, $"{pattern} on {text}");
}
