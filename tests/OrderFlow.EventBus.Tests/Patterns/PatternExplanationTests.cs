using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.EventBus.Tests.Patterns;

public sealed class PatternExplanationTests
{
    private const string Order = """{"source":"com.aws.orders","detail":{"location":"us-east","value":300,"items":["a","b"]}}""";

    [Fact]
    public void A_field_with_another_value_is_named_with_what_was_wanted_and_what_was_there()
    {
        var explanation = Explain("""{"source":["com.aws.orders"],"detail":{"location":[{"prefix": "eu-"}, "us-west"]}}""", Order);

        explanation.Matches.ShouldBeFalse();
        explanation.InOneElement.ShouldBeTrue();
        explanation.Fields.Select(field => (field.Path, field.Matches)).ShouldBe([("$.detail.location", false), ("$.source", true)]);
        explanation.Fields[0].Expected.ShouldBe("""[{"prefix":"eu-"},"us-west"]""");
        explanation.Fields[0].Found.ShouldBe(["\"us-east\""]);
    }

    [Fact]
    public void A_field_that_the_event_lacks_has_no_values()
    {
        var field = Explain("""{"detail":{"category":["office"]}}""", Order).Fields.ShouldHaveSingleItem();

        field.Found.ShouldBeEmpty();
        field.Matches.ShouldBeFalse();
    }

    [Fact]
    public void Absence_that_is_wanted_matches()
    {
        var field = Explain("""{"detail":{"category":[{"exists":false}]}}""", Order).Fields.ShouldHaveSingleItem();

        field.Found.ShouldBeEmpty();
        field.Matches.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"a":[1]}""", """{"a":["x",1.50,true,null,12345678901234567890]}""", new[] { "\"x\"", "1.5", "true", "null", "12345678901234567890" })]
    [InlineData("""{"a":[1]}""", """{"a":"say \"ü\"\n"}""", new[] { "\"say \\\"ü\\\"\\n\"" })]
    public void Values_are_shown_as_JSON(string pattern, string text, string[] found) =>
        Explain(pattern, text).Fields.ShouldHaveSingleItem().Found.ShouldBe(found);

    [Fact]
    public void Of_several_alternatives_the_nearest_is_explained()
    {
        var explanation = Explain(
            """{"$or":[{"detail":{"location":["eu-west"],"value":[1]}},{"detail":{"location":["us-west"],"value":[300]}}]}""", Order);

        explanation.Fields.Single(field => !field.Matches).Expected.ShouldBe("""["us-west"]""");
    }

    [Fact]
    public void Values_in_different_elements_of_an_array_are_told_from_wrong_values()
    {
        var explanation = Explain("""{"items":{"id":[1],"state":["open"]}}""", """{"items":[{"id":1,"state":"done"},{"id":2,"state":"open"}]}""");

        explanation.Matches.ShouldBeFalse();
        explanation.Fields.ShouldAllBe(field => field.Matches);
        explanation.InOneElement.ShouldBeFalse();
    }

    [Fact]
    public void An_explanation_never_contradicts_the_match_and_always_gives_a_reason()
    {
        var pairs = Gen.Choose(0, int.MaxValue).Select(seed => new PatternAndEvent(seed)).ToArbitrary();
        Prop.ForAll(pairs, pair =>
        {
            var pattern = EventPattern.Parse(pair.Pattern);
            var utf8Event = Encoding.UTF8.GetBytes(pair.Event);
            var explanation = pattern.Explain(utf8Event);
            return explanation.Matches == pattern.Matches(utf8Event)
                && explanation.Matches == (explanation.InOneElement && explanation.Fields.All(field => field.Matches));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    private static PatternExplanation Explain(string pattern, string text) => EventPattern.Parse(pattern).Explain(Encoding.UTF8.GetBytes(text));
}
