using System.Text;
using OrderFlow.EventBus.Events;

namespace OrderFlow.EventBus.Tests.Events;

public sealed class PutEventsTests
{
    private static readonly PutEventsEntry Valid = new() { Source = "shop", DetailType = "Order Placed", Detail = """{"total":1.0}""" };

    [Fact]
    public void A_valid_entry_has_no_error() => PutEventsRules.Check(Valid).ShouldBeNull();

    [Fact]
    public void What_is_missing_is_named()
    {
        PutEventsRules.Check(Valid with { Source = null })
            .ShouldBe(new PutEventsEntryError("InvalidArgument", "Parameter Source is not valid. Reason: Source is a required argument."));
        PutEventsRules.Check(Valid with { DetailType = "" })
            .ShouldBe(new PutEventsEntryError("InvalidArgument", "Parameter DetailType is not valid. Reason: DetailType is a required argument."));
        PutEventsRules.Check(Valid with { Detail = null })
            .ShouldBe(new PutEventsEntryError("InvalidArgument", "Parameter Detail is not valid. Reason: Detail is a required argument."));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    public void A_detail_that_is_no_object_is_malformed(string detail) =>
        PutEventsRules.Check(Valid with { Detail = detail }).ShouldBe(new PutEventsEntryError("MalformedDetail", "Detail is malformed."));

    [Fact]
    public void Sources_of_AWS_are_not_for_everybody() =>
        PutEventsRules.Check(Valid with { Source = "aws.ec2" })!.ErrorCode.ShouldBe("NotAuthorizedForSource");

    [Fact]
    public void Size_counts_bytes_and_fourteen_for_a_time()
    {
        Valid.Size.ShouldBe(4 + 12 + 13);
        (Valid with { Source = "é", Time = DateTimeOffset.UnixEpoch, Resources = ["arn"] }).Size.ShouldBe(2 + 12 + 13 + 14 + 3);
    }

    [Fact]
    public void A_call_is_bounded_in_entries_and_size()
    {
        var large = Valid with { Detail = $"{{\"x\":\"{new string('x', PutEventsRules.SizeLimit)}\"}}" };

        Should.NotThrow(() => PutEventsRules.CheckCall([.. Enumerable.Repeat(Valid, 10)]));
        Should.Throw<InvalidPutEventsException>(() => PutEventsRules.CheckCall([.. Enumerable.Repeat(Valid, 11)]));
        Should.Throw<InvalidPutEventsException>(() => PutEventsRules.CheckCall([]));
        Should.Throw<InvalidPutEventsException>(() => PutEventsRules.CheckCall([large]))
            .Message.ShouldBe("Total size of the entries in the request is over the limit.");
    }

    [Fact]
    public void An_event_has_the_services_fields_in_its_order()
    {
        var entry = Valid with { Resources = ["arn:a"], Time = new DateTimeOffset(2026, 3, 1, 13, 0, 0, 999, TimeSpan.FromHours(1)) };

        var text = EventEnvelope.From(entry, "id-1", "123456789012", "eu-west-1", DateTimeOffset.UnixEpoch).ToUtf8Json();

        Encoding.UTF8.GetString(text).ShouldBe(
            """{"version":"0","id":"id-1","detail-type":"Order Placed","source":"shop","account":"123456789012","time":"2026-03-01T12:00:00Z","region":"eu-west-1","resources":["arn:a"],"detail":{"total":1.0}}""");
    }

    [Fact]
    public void A_schedule_sends_an_empty_detail() =>
        Encoding.UTF8.GetString(EventEnvelope.Scheduled("arn:rule", "1", "123456789012", "eu-west-1", DateTimeOffset.UnixEpoch).ToUtf8Json())
            .ShouldEndWith("\"resources\":[\"arn:rule\"],\"detail\":{}}");
}
