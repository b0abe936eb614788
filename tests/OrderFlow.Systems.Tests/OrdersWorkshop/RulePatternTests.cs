using Amazon.EventBridge.Model;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.OrdersWorkshop;

/// <summary>"Working with EventBridge rules": what is to be remembered about matching.</summary>
[Collection(nameof(OrdersWorkshopSystem))]
public sealed class RulePatternTests(SharedSystem shared)
{
    [Theory]
    [InlineData("""{"detail":{"location":["eu-west"],"category":["lab-supplies"]}}""", """{"location":"eu-west"}""")]
    [InlineData("""{"detail":{"order":{"location":["eu-west"]}}}""", """{"location":"eu-west"}""")]
    public Task Note_1_an_event_without_a_field_of_the_pattern_or_with_another_nesting_does_not_match(string pattern, string detail) => MatchesAsync(pattern, detail, false);

    [Theory]
    [InlineData("""{"source":["com.aws.orders"]}""", """{"location":"eu-west","anything":[1,{"else":null}]}""")]
    [InlineData("""{"detail":{"location":["eu-west"]}}""", """{"location":"eu-west","value":1}""")]
    public Task Note_2_fields_that_the_pattern_does_not_mention_are_ignored(string pattern, string detail) => MatchesAsync(pattern, detail, true);

    [Theory]
    [InlineData("""{"detail":{"location":["EU-west"]}}""", """{"location":"eu-west"}""")]
    [InlineData("""{"detail":{"location":["é"]}}""", """{"location":"e\u0301"}""")]
    public Task Note_3_matching_is_exact_character_by_character(string pattern, string detail) => MatchesAsync(pattern, detail, false);

    [Theory]
    [InlineData("""{"detail":{"value":[415]}}""", """{"value":415}""", true)]
    [InlineData("""{"detail":{"value":["415"]}}""", """{"value":415}""", false)]
    [InlineData("""{"detail":{"paid":[true]}}""", """{"paid":true}""", true)]
    [InlineData("""{"detail":{"paid":["true"]}}""", """{"paid":true}""", false)]
    [InlineData("""{"detail":{"paid":[null]}}""", """{"paid":null}""", true)]
    [InlineData("""{"detail":{"paid":[null]}}""", """{}""", false)]
    public Task Note_4_values_follow_the_rules_of_JSON(string pattern, string detail, bool matches) => MatchesAsync(pattern, detail, matches);

    [Theory]
    [InlineData("300")]
    [InlineData("300.0")]
    [InlineData("3.0e2")]
    public Task Note_5_is_not_so_any_more_numbers_match_by_their_value(string value) => MatchesAsync("""{"detail":{"value":[300]}}""", $$"""{"value":{{value}}}""", true);

    private async Task MatchesAsync(string pattern, string detail, bool matches)
    {
        var response = await shared.Running.Events.TestEventPatternAsync(new TestEventPatternRequest
        {
            EventPattern = pattern,
            Event = $$"""{"id":"1","account":"000000000000","source":"com.aws.orders","time":"2024-06-08T18:43:48Z","region":"us-east-1","resources":[],"detail-type":"Order Notification","detail":{{detail}}}""",
        });

        response.Result.ShouldBe(matches);
    }
}
