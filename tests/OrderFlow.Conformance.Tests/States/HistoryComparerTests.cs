using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.States;

namespace OrderFlow.Conformance.Tests.States;

public class HistoryComparerTests
{
    private static readonly RecordingMask Mask = new(["$.events[*].timestamp"]);

    [Fact]
    public void Equal_histories_have_no_difference() => Compare(Linear(), Linear()).ShouldBeEmpty();

    [Fact]
    public void A_payload_recorded_as_an_object_equals_the_text_that_holds_it() =>
        Compare(
            [Event(1, 0, "PassStateEntered", "\"stateEnteredEventDetails\":{\"input\":{\"a\":[1],\"t\":\"{}\"}}")],
            [Event(1, 0, "PassStateEntered", "\"stateEnteredEventDetails\":{\"input\":\"{\\\"t\\\":\\\"{}\\\",\\\"a\\\":[1.0]}\"}")]).ShouldBeEmpty();

    [Fact]
    public void A_text_inside_a_payload_is_not_the_object_it_holds() =>
        Compare(
            [Event(1, 0, "PassStateEntered", "\"stateEnteredEventDetails\":{\"input\":{\"t\":\"{}\"}}")],
            [Event(1, 0, "PassStateEntered", "\"stateEnteredEventDetails\":{\"input\":\"{\\\"t\\\":{}}\"}")]).ShouldNotBeEmpty();

    [Theory]
    [InlineData(3, 2, "PassStateExited", "\"x\":2")]
    [InlineData(3, 1, "PassStateExited", "\"x\":1")]
    [InlineData(4, 2, "PassStateExited", "\"x\":1")]
    [InlineData(3, 2, "TaskStateExited", "\"x\":1")]
    public void A_wrong_body_link_id_or_type_is_a_difference(int id, int previous, string type, string body)
    {
        var actual = Linear();
        actual[2] = Event(id, previous, type, body);

        Compare(Linear(), actual).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_missing_or_an_additional_event_is_a_difference()
    {
        Compare(Linear(), Linear()[..3]).Single().Actual.ShouldBe("no more events");
        Compare(Linear()[..3], Linear()).Single().Expected.ShouldBe("no more events");
    }

    [Fact]
    public void Branches_may_interleave_in_another_way()
    {
        string[] expected = [.. Fork(), Event(3, 2, "PassStateEntered", "\"n\":1"), Event(4, 3, "PassStateExited", "\"n\":1"), Event(5, 2, "PassStateEntered", "\"n\":2"), Event(6, 5, "PassStateExited", "\"n\":2"), Event(7, 6, "ParallelStateExited")];
        string[] actual = [.. Fork(), Event(3, 2, "PassStateEntered", "\"n\":2"), Event(4, 2, "PassStateEntered", "\"n\":1"), Event(5, 3, "PassStateExited", "\"n\":2"), Event(6, 4, "PassStateExited", "\"n\":1"), Event(7, 6, "ParallelStateExited")];

        Compare(expected, actual).ShouldBeEmpty();
    }

    [Fact]
    public void An_event_in_the_wrong_branch_is_a_difference()
    {
        string[] expected = [.. Fork(), Event(3, 2, "PassStateEntered", "\"n\":1"), Event(4, 3, "PassStateExited", "\"n\":1"), Event(5, 2, "PassStateEntered", "\"n\":2"), Event(6, 5, "PassStateExited", "\"n\":2"), Event(7, 6, "ParallelStateExited")];
        string[] actual = [.. Fork(), Event(3, 2, "PassStateEntered", "\"n\":1"), Event(4, 3, "PassStateExited", "\"n\":2"), Event(5, 2, "PassStateEntered", "\"n\":2"), Event(6, 5, "PassStateExited", "\"n\":1"), Event(7, 6, "ParallelStateExited")];

        Compare(expected, actual).ShouldNotBeEmpty();
    }

    [Fact]
    public void Iterations_may_interleave_in_another_way()
    {
        string[] start = [Event(1, 0, "MapStateEntered"), Event(2, 1, "MapStateStarted")];
        string[] expected = [.. start, Event(3, 2, "MapIterationStarted", "\"i\":0"), Event(4, 3, "PassStateEntered", "\"i\":0"), Event(5, 4, "MapIterationSucceeded", "\"i\":0"), Event(6, 4, "MapIterationStarted", "\"i\":1"), Event(7, 6, "PassStateEntered", "\"i\":1"), Event(8, 7, "MapIterationSucceeded", "\"i\":1"), Event(9, 8, "MapStateSucceeded"), Event(10, 8, "MapStateExited")];
        string[] actual = [.. start, Event(3, 2, "MapIterationStarted", "\"i\":0"), Event(4, 2, "MapIterationStarted", "\"i\":1"), Event(5, 4, "PassStateEntered", "\"i\":1"), Event(6, 5, "MapIterationSucceeded", "\"i\":1"), Event(7, 3, "PassStateEntered", "\"i\":0"), Event(8, 7, "MapIterationSucceeded", "\"i\":0"), Event(9, 8, "MapStateSucceeded"), Event(10, 8, "MapStateExited")];

        Compare(expected, actual).ShouldBeEmpty();
        Compare(expected, [.. actual[..^1], Event(10, 8, "MapStateFailed")]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Events_that_the_recorder_sorted_have_no_order_and_lost_ones_are_allowed_for()
    {
        string[] expected = [.. Fork(), Event(0, 0, "PassStateEntered", "\"n\":1"), Event(0, 0, "PassStateEntered", "\"n\":2"), Event(6, 4, "ParallelStateExited")];
        string[] actual = [.. Fork(), Event(3, 2, "PassStateEntered", "\"n\":2"), Event(4, 2, "PassStateEntered", "\"n\":1"), Event(5, 4, "ParallelStateSucceeded"), Event(6, 4, "ParallelStateExited")];

        Compare(expected, actual).ShouldBeEmpty();
        Compare(expected, [.. actual[..3], Event(4, 2, "PassStateEntered", "\"n\":3"), .. actual[4..]]).ShouldNotBeEmpty();
        Compare(expected, [.. actual[..4], actual[5]]).ShouldNotBeEmpty();
        Compare(expected, [.. actual[..5], Event(6, 1, "ParallelStateExited")]).ShouldNotBeEmpty();
    }

    private static string[] Linear() =>
        [Event(1, 0, "ExecutionStarted"), Event(2, 0, "PassStateEntered"), Event(3, 2, "PassStateExited", "\"x\":1"), Event(4, 3, "ExecutionSucceeded")];

    private static string[] Fork() => [Event(1, 0, "ParallelStateEntered"), Event(2, 1, "ParallelStateStarted")];

    private static string Event(int id, int previous, string type, string body = "\"x\":0") =>
        $$"""{"id":{{id}},"previousEventId":{{previous}},"type":"{{type}}","timestamp":"{{Random.Shared.Next()}}",{{body}}}""";

    private static IReadOnlyList<Difference> Compare(string[] expected, string[] actual) =>
        HistoryComparer.Compare(JsonTexts.Parse($"[{string.Join(',', expected)}]"), JsonTexts.Parse($"[{string.Join(',', actual)}]"), Mask);
}
