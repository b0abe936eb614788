using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.EventBus.Tests.Patterns;

public sealed class AgreementTests
{
    [Fact]
    public void A_pattern_matches_exactly_when_the_plain_reading_says_so() => Check(pair =>
        EventPattern.Parse(pair.Pattern).Matches(Encoding.UTF8.GetBytes(pair.Event)) == PlainEvaluator.Matches(pair.Pattern, pair.Event));

    [Fact]
    public void A_rule_is_found_among_others_exactly_when_its_pattern_matches() => Check(pair =>
    {
        var utf8Event = Encoding.UTF8.GetBytes(pair.Event);
        var patterns = Enumerable.Range(0, 8)
            .Select(index => EventPattern.Parse(new PatternAndEvent(pair.Event.Length + index).Pattern))
            .Append(EventPattern.Parse(pair.Pattern))
            .ToArray();
        var matcher = new RuleMatcher<int>();
        for (var rule = 0; rule < patterns.Length; rule++)
            matcher.Add(rule, patterns[rule]);
        matcher.Remove(3);

        var expected = Enumerable.Range(0, patterns.Length).Where(rule => rule != 3 && patterns[rule].Matches(utf8Event));
        return matcher.Match(utf8Event).Order().SequenceEqual(expected);
    });

    [Fact]
    public void The_pairs_that_are_compared_match_often_enough_to_mean_something()
    {
        var pairs = Enumerable.Range(0, 2_000).Select(seed => new PatternAndEvent(seed)).ToArray();

        pairs.Count(pair => PlainEvaluator.Matches(pair.Pattern, pair.Event)).ShouldBeInRange(200, 1_800);
    }

    private static void Check(Func<PatternAndEvent, bool> law)
    {
        var pairs = Gen.Choose(0, int.MaxValue).Select(seed => new PatternAndEvent(seed)).ToArbitrary();
        Prop.ForAll(pairs, law).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));
    }
}
