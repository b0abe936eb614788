namespace OrderFlow.StatesLanguage.Tests.Intrinsics;

public sealed class TextFunctionTests
{
    [Theory]
    [InlineData("States.Format('no placeholder')", "\"no placeholder\"")]
    [InlineData("States.Format('{} and {}', $.name, $.count)", "\"Ada and 3\"")]
    [InlineData("States.Format('{}{}', $.name, $.name)", "\"AdaAda\"")]
    [InlineData("States.Format($.template, 'x')", "\"<x>\"")]
    [InlineData("States.Format('\\{{}\\}', 1)", "\"{1}\"")]
    [InlineData("States.Format('it\\'s \\\\ {}', 1.50)", "\"it's \\\\ 1.50\"")]
    [InlineData("States.Format('{} {} {}', null, true, -2)", "\"null true -2\"")]
    [InlineData("States.Format('{}', $.object)", "\"{a=1, b=[], c={d=null, e=x y}}\"")]
    [InlineData("States.Format('{}', $.list)", "\"[1, [2, three]]\"")]
    public void Format_fills_its_template(string call, string text) =>
        Intrinsic.Call(call, """{"name":"Ada","count":3,"template":"<{}>","object":{"a":1,"b":[],"c":{"d":null,"e":"x y"}},"list":[1,[2,"three"]]}""").ShouldBe(text);

    [Theory]
    [InlineData("States.Format('{} {}', 1)")]
    [InlineData("States.Format('{}', 1, 2)")]
    [InlineData("States.Format('a { b', 1)")]
    [InlineData("States.Format('}')")]
    [InlineData("States.Format('{{}}', 1)")]
    [InlineData("States.Format('\\{}', 1)")]
    [InlineData("States.Format($.n, 1)")]
    public void Format_needs_a_text_with_as_many_placeholders_as_there_are_values(string call) => Intrinsic.ShouldRefuse(call, """{"n":5}""");

    [Fact]
    public void Format_makes_no_endless_texts()
    {
        var holders = string.Concat(Enumerable.Repeat("{}", 500));
        var call = "$.text";
        for (var depth = 0; depth < 3; depth++)
            call = $"States.Format('{holders}'{string.Concat(Enumerable.Repeat($", {(depth == 0 ? call : "$.text")}", 499))}, {call})";

        Intrinsic.ShouldRefuse(call, $$"""{"text":"{{new string('x', 100_000)}}"}""");
    }

    [Theory]
    [InlineData("""{"text":"{\"a\":[1,2.50]}"}""", """{"a":[1,2.50]}""")]
    [InlineData("""{"text":" 7 "}""", "7")]
    [InlineData("""{"text":"\"x\""}""", "\"x\"")]
    [InlineData("""{"text":""}""", "null")]
    [InlineData("""{"text":" \n "}""", "null")]
    public void StringToJson_reads_JSON_and_takes_blank_for_null(string input, string value) =>
        Intrinsic.Call("States.StringToJson($.text)", input).ShouldBe(value);

    [Theory]
    [InlineData("""{"text":"{a}"}""")]
    [InlineData("""{"text":"{\"a\":1"}""")]
    [InlineData("""{"text":{"a":1}}""")]
    [InlineData("""{"text":1}""")]
    public void StringToJson_needs_a_text_that_is_JSON(string input) => Intrinsic.ShouldRefuse("States.StringToJson($.text)", input);

    [Theory]
    [InlineData("""{"v":{"a":[1,null,"x"],"b":{}}}""", """{"a":[1,null,"x"],"b":{}}""")]
    [InlineData("""{"v":null}""", "null")]
    [InlineData("""{"v":1.50}""", "1.50")]
    [InlineData("""{"v":"x"}""", "\"x\"")]
    public void JsonToString_writes_compact_JSON(string input, string text) =>
        System.Text.Json.JsonSerializer.Deserialize<string>(Intrinsic.Call("States.JsonToString($.v)", input)).ShouldBe(text);

    [Theory]
    [InlineData("a,b,c", ",", """["a","b","c"]""")]
    [InlineData("1+2,3.4", ".+,", """["1","2","3","4"]""")]
    [InlineData(",a,,b,", ",", """["a","b"]""")]
    [InlineData(",", ",", "[]")]
    [InlineData("", ",", "[]")]
    [InlineData("abc", "", """["abc"]""")]
    [InlineData("a🚀b", "🚀", """["a","b"]""")]
    public void StringSplit_cuts_at_each_character_of_the_separator_and_drops_empty_pieces(string text, string separator, string pieces) =>
        Intrinsic.Call($"States.StringSplit('{text}', '{separator}')").ShouldBe(pieces);

    [Theory]
    [InlineData("States.StringSplit(1, ',')")]
    [InlineData("States.StringSplit('a', null)")]
    public void StringSplit_needs_two_texts(string call) => Intrinsic.ShouldRefuse(call);

    [Fact]
    public void JsonMerge_takes_the_members_of_the_second_over_those_of_the_first() =>
        Intrinsic.Call("States.JsonMerge($.a, $.b, false)", """{"a":{"x":{"y":1},"z":1},"b":{"x":{"w":2},"v":null}}""")
            .ShouldBe("""{"x":{"w":2},"z":1,"v":null}""");

    [Theory]
    [InlineData("States.JsonMerge($.a, $.b, true)")]
    [InlineData("States.JsonMerge($.a, null, false)")]
    [InlineData("States.JsonMerge('x', $.b, false)")]
    public void JsonMerge_needs_two_objects_and_is_never_deep(string call) => Intrinsic.ShouldRefuse(call, """{"a":{},"b":{}}""");
}
