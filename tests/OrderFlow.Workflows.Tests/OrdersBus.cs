using System.Text;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;

namespace OrderFlow.Workflows.Tests;

/// <summary>A bus that keeps what is put on it, or refuses as often as it is told to.</summary>
internal sealed class OrdersBus : ITaskIntegration
{
    private readonly Queue<TaskFailedException> refusals = new();

    /// <summary>The entries that were put, in order.</summary>
    public List<JsonataValue> Entries { get; } = [];

    public int Calls { get; private set; }

    public void Refuse(string error, int times)
    {
        for (var i = 0; i < times; i++)
            refusals.Enqueue(new TaskFailedException(error, "The bus said no."));
    }

    public ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        Calls++;
        if (refusals.TryDequeue(out var refusal))
            throw refusal;

        Entries.AddRange(call.Arguments.AsObject()["Entries"].AsArray());
        return ValueTask.FromResult(JsonataJson.Parse("""{"FailedEntryCount":0,"Entries":[{"EventId":"announcement-1"}]}"""));
    }

    /// <summary>The event that rules see for an entry.</summary>
    public static byte[] EventOf(JsonataValue entry)
    {
        var fields = entry.AsObject();
        return Encoding.UTF8.GetBytes(
            $$"""
            {"version":"0","id":"announcement-1","account":"000000000000","region":"us-east-1","time":"2026-03-01T12:00:00Z","resources":[],
             "source":{{fields["Source"].ToJson()}},"detail-type":{{fields["DetailType"].ToJson()}},"detail":{{fields["Detail"].ToJson()}}}
            """);
    }
}
