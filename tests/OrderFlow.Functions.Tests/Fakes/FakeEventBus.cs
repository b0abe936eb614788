using System.Text.Json.Nodes;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Runtime;
using OrderFlow.Functions.Events;

namespace OrderFlow.Functions.Tests.Fakes;

/// <summary>A bus that keeps what is put on it, or refuses it.</summary>
internal sealed class FakeEventBus() : AmazonEventBridgeClient(new AnonymousAWSCredentials(), Amazon.RegionEndpoint.USEast1)
{
    /// <summary>The name of the bus.</summary>
    public const string Name = "bus";

    /// <summary>What was put on it, in order; the first has the id event-1.</summary>
    public List<PutEventsRequestEntry> Entries { get; } = [];

    /// <summary>How many more entries it refuses.</summary>
    public int Refusals { get; set; }

    public EventPublisher Publisher => new(this, Name);

    /// <summary>The detail of the only entry.</summary>
    public JsonNode Detail => JsonNode.Parse(Entries.ShouldHaveSingleItem().Detail)!;

    public override Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default)
    {
        if (Refusals > 0)
        {
            Refusals--;
            return Task.FromResult(new PutEventsResponse
            {
                FailedEntryCount = 1,
                Entries = [new PutEventsResultEntry { ErrorCode = "InternalFailure", ErrorMessage = "The bus said no." }],
            });
        }

        Entries.AddRange(request.Entries);
        return Task.FromResult(new PutEventsResponse { FailedEntryCount = 0, Entries = [new PutEventsResultEntry { EventId = $"event-{Entries.Count}" }] });
    }
}
