using System.Text;
using OrderFlow.EventBus.Inputs;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.EventBus.Tests.Patterns;

public sealed class HostileInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("[{}]")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1} trailing")]
    [InlineData("{\"a\":\"\u0001\"}")]
    public void What_is_no_event_is_refused(string text) =>
        Should.Throw<InvalidEventException>(() => EventPattern.Parse("""{"a":[1]}""").Matches(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_UTF8_do_not_crash()
    {
        byte[] text = [.. "{\"a\":\""u8, 0xFF, 0xC0, 0x80, .. "\",\"b\":1}"u8];

        Should.NotThrow(() => EventPattern.Parse("""{"a":["x"],"b":[1]}""").Matches(text));
    }

    [Fact]
    public void Names_that_are_no_Unicode_do_not_crash()
    {
        var text = Encoding.UTF8.GetBytes("{\"\\ud83d\":{\"\\ude00\":1},\"id\":\"1\",\"account\":\"1\",\"source\":\"s\",\"time\":\"t\",\"region\":\"r\",\"detail-type\":\"d\"}");

        EventPattern.Test("{\"\\ud83d\":{\"\\ude00\":[1]},\"source\":[\"s\"]}", text).ShouldBeTrue();
        TargetInput.Parse("t", inputPath: "$.source").Apply(text, new InputVariables("arn", "r", DateTimeOffset.UnixEpoch))!.Value.Length.ShouldBe(3);
    }

    [Fact]
    public void Events_may_be_999_levels_deep_but_not_100_000()
    {
        var pattern = EventPattern.Parse("""{"a":[{"exists":true}]}""");

        pattern.Matches(Encoding.UTF8.GetBytes($"{{\"a\":{new string('[', 999)}1{new string(']', 999)}}}")).ShouldBeTrue();
        Should.Throw<InvalidEventException>(() =>
            pattern.Matches(Encoding.UTF8.GetBytes($"{{\"a\":{new string('[', 100_000)}1{new string(']', 100_000)}}}")));
    }

    [Fact]
    public void Patterns_may_be_deep_but_not_100_000_levels()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "[1]" + new string('}', depth);

        EventPattern.Parse(Nested(900)).Branches.Length.ShouldBe(1);
        Should.Throw<InvalidEventPatternException>(() => EventPattern.Parse(Nested(100_000)));
    }

    [Fact]
    public void Alternatives_that_multiply_are_refused()
    {
        var pattern = $"{{{string.Join(',', Enumerable.Range(0, 40).Select(index => $"\"$or\":[{{\"a{index}\":[1]}},{{\"b{index}\":[1]}}]"))}}}";

        Should.Throw<InvalidEventPatternException>(() => EventPattern.Parse(pattern)).Reason.ShouldStartWith("Rule is too complex");
    }

    [Fact]
    public void Wildcards_that_multiply_are_refused()
    {
        EventPattern.Parse("""{"a":[{"wildcard":"*a*b*c*"}]}""").Branches.Length.ShouldBe(1);
        Should.Throw<InvalidEventPatternException>(() => EventPattern.Parse("""{"a":[{"wildcard":"*a*a*a*a*a*a*a*a*a*a*"}]}"""))
            .Reason.ShouldStartWith("Rule is too complex");
    }

    [Fact]
    public void A_pattern_of_a_megabyte_is_answered()
    {
        var values = string.Join(',', Enumerable.Range(0, 80_000).Select(index => $"\"value{index}\""));
        var pattern = EventPattern.Parse($"{{\"a\":[{values}]}}");

        pattern.Matches("""{"a":"value79999"}"""u8).ShouldBeTrue();
        pattern.Matches("""{"a":"value80000"}"""u8).ShouldBeFalse();
    }

    [Fact]
    public void Ten_thousand_fields_are_read()
    {
        var fields = string.Join(',', Enumerable.Range(0, 10_000).Select(index => $"\"f{index}\":{index}"));

        EventPattern.Parse("""{"f9999":[9999]}""").Matches(Encoding.UTF8.GetBytes($"{{{fields}}}")).ShouldBeTrue();
    }

    [Fact]
    public void Arrays_that_never_agree_do_not_multiply()
    {
        var elements = string.Join(',', Enumerable.Range(0, 300).Select(index => $"{{\"b\":1,\"c\":1,\"d\":1,\"e\":{index % 2}}}"));
        var text = $"{{\"x\":[{elements}],\"y\":[{elements}],\"z\":[{elements}]}}";
        var sides = string.Join(',', "xyz".Select(name => $"\"{name}\":{{\"b\":[1],\"c\":[1],\"d\":[1],\"e\":[{(name == 'z' ? 2 : 1)},1]}}"));
        var impossible = $"{{{sides},\"z.f\":[1]}}".Replace("\"z.f\":[1]", "\"z.b\":[2]", StringComparison.Ordinal);

        EventPattern.Parse($"{{{sides}}}").Matches(Encoding.UTF8.GetBytes(text)).ShouldBeTrue();
        EventPattern.Parse(impossible).Matches(Encoding.UTF8.GetBytes(text)).ShouldBeFalse();
    }
}
