using System.Globalization;
using System.Text.Json.Nodes;

namespace OrderFlow.Engine.Tests.Interpretation;

/// <summary>Makes machines of nested states at random, without expressions; tasks named "Bad…" fail.</summary>
internal sealed class RandomMachine(int seed)
{
    private readonly Random random = new(seed);
    private int names;

    /// <summary>Whether some tasks fail.</summary>
    public bool HasFailures { get; init; } = true;

    public string Definition()
    {
        var machine = Graph(depth: 0);
        machine["QueryLanguage"] = "JSONata";
        return machine.ToJsonString();
    }

    private JsonObject Graph(int depth)
    {
        var states = new JsonObject();
        var count = 1 + random.Next(3);
        var path = Enumerable.Range(0, count).Select(_ => Name()).ToArray();
        for (var i = 0; i < count; i++)
            states[path[i]] = State(depth, states, i + 1 < count ? path[i + 1] : null);
        return new() { ["StartAt"] = path[0], ["States"] = states };
    }

    private JsonObject State(int depth, JsonObject states, string? next)
    {
        var state = random.Next(depth < 2 ? 7 : 5) switch
        {
            0 => new JsonObject { ["Type"] = "Wait", ["Seconds"] = random.Next(4) },
            1 => Work(new() { ["Type"] = "Task", ["Resource"] = "arn:aws:states:::test:good" }, states, "arn"),
            2 => Work(new() { ["Type"] = "Task", ["Resource"] = "arn:aws:states:::test:" + (HasFailures ? "bad" : "good") }, states, "arn"),
            3 => new() { ["Type"] = "Pass", ["Assign"] = new JsonObject { ["v" + random.Next(3).ToString(CultureInfo.InvariantCulture)] = random.Next(9) } },
            4 => new() { ["Type"] = "Pass", ["Output"] = random.Next(9) },
            5 => Work(new() { ["Type"] = "Parallel", ["Branches"] = Branches(depth) }, states, "all"),
            _ => Work(new() { ["Type"] = "Map", ["Items"] = Items(), ["MaxConcurrency"] = random.Next(3), ["ItemProcessor"] = Graph(depth + 1) }, states, "all"),
        };
        if (next is null)
            state["End"] = true;
        else
            state["Next"] = next;
        return state;
    }

    private JsonObject Work(JsonObject state, JsonObject states, string kind)
    {
        if (random.Next(2) == 0)
            state["Retry"] = new JsonArray(new JsonObject { ["ErrorEquals"] = new JsonArray("Bad"), ["MaxAttempts"] = random.Next(3), ["JitterStrategy"] = "FULL" });
        if (random.Next(2) == 0)
        {
            var caught = Name() + kind;
            states[caught] = new JsonObject { ["Type"] = "Pass", ["End"] = true };
            state["Catch"] = new JsonArray(new JsonObject { ["ErrorEquals"] = new JsonArray("States.ALL"), ["Next"] = caught });
        }
        return state;
    }

    private JsonArray Branches(int depth) => new([.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => (JsonNode)Graph(depth + 1))]);

    private JsonArray Items() => new([.. Enumerable.Range(0, random.Next(4)).Select(i => (JsonNode)i)]);

    private string Name() => "S" + (names++).ToString(CultureInfo.InvariantCulture);
}
