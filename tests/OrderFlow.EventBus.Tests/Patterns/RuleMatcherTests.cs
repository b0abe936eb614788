using System.Text;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.EventBus.Tests.Patterns;

public sealed class RuleMatcherTests
{
    private readonly RuleMatcher<string> _matcher = new();

    [Fact]
    public void A_rule_with_two_patterns_is_found_once()
    {
        _matcher.Add("rule", EventPattern.Parse("""{"a":[1,2]}"""));
        _matcher.Add("rule", EventPattern.Parse("""{"b":[1]}"""));

        _matcher.Match("""{"a":[1,2],"b":1}"""u8).ShouldBe(["rule"]);
        _matcher.Match("""{"b":1}"""u8).ShouldBe(["rule"]);
        _matcher.Count.ShouldBe(1);
    }

    [Fact]
    public void A_removed_rule_is_found_no_more()
    {
        _matcher.Add("stays", EventPattern.Parse("""{"a":["x"]}"""));
        _matcher.Add("goes", EventPattern.Parse("""{"a":["x"],"b":[{"exists":false}]}"""));

        _matcher.Remove("goes").ShouldBeTrue();
        _matcher.Remove("goes").ShouldBeFalse();

        _matcher.Match("""{"a":"x"}"""u8).ShouldBe(["stays"]);
    }

    [Fact]
    public void A_changed_rule_has_only_its_new_pattern()
    {
        _matcher.Set("rule", EventPattern.Parse("""{"a":["x"]}"""));
        _matcher.Set("rule", EventPattern.Parse("""{"a":["y"]}"""));

        _matcher.Match("""{"a":"x"}"""u8).ShouldBeEmpty();
        _matcher.Match("""{"a":"y"}"""u8).ShouldBe(["rule"]);
    }

    [Fact]
    public void Rules_that_want_nothing_to_be_there_match_events_with_none_of_their_fields()
    {
        _matcher.Add("rule", EventPattern.Parse("""{"a":[{"exists":false}]}"""));

        _matcher.Match("""{"b":1}"""u8).ShouldBe(["rule"]);
        _matcher.Match("""{"a":1}"""u8).ShouldBeEmpty();
    }

    [Fact]
    public void One_rule_is_found_among_ten_thousand()
    {
        for (var index = 0; index < 10_000; index++)
            _matcher.Add($"rule{index}", EventPattern.Parse($$$"""{"source":["shop"],"detail":{"id":["{{{index}}}"]}}"""));

        _matcher.Match("""{"source":"shop","detail":{"id":"7777"}}"""u8).ShouldBe(["rule7777"]);

        for (var index = 0; index < 10_000; index += 2)
            _matcher.Remove($"rule{index}");
        _matcher.Match("""{"source":"shop","detail":{"id":"7777"}}"""u8).ShouldBe(["rule7777"]);
        _matcher.Match("""{"source":"shop","detail":{"id":"7776"}}"""u8).ShouldBeEmpty();
    }

    [Fact]
    public async Task Events_are_matched_while_rules_change()
    {
        _matcher.Set("rule", EventPattern.Parse("""{"a":["x"]}"""));
        var changes = Task.Run(() =>
        {
            for (var index = 0; index < 2_000; index++)
                _matcher.Set("rule", EventPattern.Parse($$"""{"a":["x","{{index}}"],"n{{index}}":[{"exists":false}]}"""));
        });
        var missed = 0;
        await Parallel.ForAsync(0, 4, (_, _) =>
        {
            var utf8Event = Encoding.UTF8.GetBytes("""{"a":"x"}""");
            while (!changes.IsCompleted)
                Interlocked.Add(ref missed, 1 - _matcher.Match(utf8Event).Count);
            return ValueTask.CompletedTask;
        });
        await changes;

        missed.ShouldBe(0);
    }
}
