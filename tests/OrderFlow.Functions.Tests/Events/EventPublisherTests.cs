using Amazon.Lambda.TestUtilities;
using OrderFlow.Functions.Events;
using OrderFlow.Functions.Tests.Fakes;

namespace OrderFlow.Functions.Tests.Events;

public sealed class EventPublisherTests : IDisposable
{
    private readonly FakeEventBus _bus = new();

    public void Dispose() => _bus.Dispose();

    [Fact]
    public async Task An_event_is_published_in_the_trace_of_the_invocation()
    {
        var context = new TestLambdaContext { TraceId = "Root=1-5759e988-bd862e3fe1be46a994272793" };

        var id = await _bus.Publisher.PublishAsync("source", "type", new { Größe = "µ", Value = 1.50m }, context);

        id.ShouldBe("event-1");
        var entry = _bus.Entries.ShouldHaveSingleItem();
        (entry.EventBusName, entry.Source, entry.DetailType).ShouldBe((FakeEventBus.Name, "source", "type"));
        entry.Detail.ShouldBe("""{"größe":"µ","value":1.50}""");
        entry.TraceHeader.ShouldBe(context.TraceId);
    }

    [Fact]
    public async Task Without_a_trace_the_bus_begins_one()
    {
        await _bus.Publisher.PublishAsync("source", "type", new { }, new TestLambdaContext());

        _bus.Entries.ShouldHaveSingleItem().TraceHeader.ShouldBeNull();
    }

    [Fact]
    public async Task An_event_that_the_bus_does_not_take_is_an_error_with_its_reason()
    {
        _bus.Refusals = 1;

        var error = await Should.ThrowAsync<EventNotAcceptedException>(() => _bus.Publisher.PublishAsync("source", "type", new { }, new TestLambdaContext()));

        error.Code.ShouldBe("InternalFailure");
        error.Message.ShouldBe("The event bus bus did not take the event: InternalFailure: The bus said no.");
    }
}
