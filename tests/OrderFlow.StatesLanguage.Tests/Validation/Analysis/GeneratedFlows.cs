using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis;

/// <summary>Definitions that the service takes, with loops, catchers, choices, nested graphs, and reads and assignments at random.</summary>
internal sealed class GeneratedFlows(int seed)
{
    public static readonly IReadOnlyList<string> Variables = ["a", "b", "c", "d"];

    private static readonly string[] Expressions =
    [
        "1", "'text'", "null", "$states.input", "$states.input.x.y", "$states.input[0]", "$states.input.x[y = 1].z", "{'x': $states.input, 'y': [1..3]}", "[$states.input, 1]",
        "$merge([$states.input, {'x': 1}])", "$map($states.input.x, function($v) { {'y': $v.y} })", "$states.input ~> $string", "($z := $states.input.x; $z.y + 1)",
        "$states.context.Execution.Input.x", "$states.input.x ? {'x': 1} : 'no'", "$states.input.x@$v.y#$i", "$states.input^(x).y", "$states.input{'k': x}", "-$count($states.input.*)",
    ];

    private static readonly string[] Paths =
        ["$", "$.x", "$.x.y", "$.x[0].y", "$.x[*].y", "$..y", "$$.Execution.Input", "$$.State.Name", "States.Array($.x, 1)", "States.JsonMerge($.x, $, false)", "States.Format('{}', $.x)"];

    private const int Deepest = 2;

    private readonly Random random = new(seed);
    private int names;

    /// <summary>What a definition reads: the names of the variables by state, of the outermost graph.</summary>
    public Dictionary<string, HashSet<string>> Reads { get; } = [];

    public JObject Machine() => Graph(Deepest);

    private JObject Graph(int depth)
    {
        var states = Enumerable.Range(0, random.Next(1, 7)).Select(_ => $"S{names++}").ToArray();
        var graph = new JObject { ["StartAt"] = states[0], ["States"] = new JObject() };
        for (var i = 0; i < states.Length; i++)
            graph["States"]![states[i]] = State(states, i, depth);
        return graph;
    }

    private JObject State(string[] states, int at, int depth)
    {
        var name = states[at];
        var state = new JObject { ["Type"] = "Pass", ["QueryLanguage"] = "JSONata" };
        var isLast = at == states.Length - 1;
        var kind = random.Next(depth > 0 ? 7 : 5);
        switch (kind)
        {
            case 1 when !isLast:
                state["Type"] = "Choice";
                state["Choices"] = new JArray(Enumerable.Range(0, random.Next(1, 3)).Select(_ => new JObject
                {
                    ["Condition"] = Expression(name, "$states.input.x = 1"),
                    ["Next"] = Pick(states),
                    ["Assign"] = Assign(depth),
                }));
                state["Default"] = states[at + 1];
                state["Assign"] = Assign(depth);
                return state;
            case 2:
                state = new JObject { ["Type"] = "Pass", ["Parameters"] = new JObject { ["x.$"] = Pick(Paths), ["y.$"] = Path(name) } };
                if (random.Next(2) == 0)
                    state["ResultPath"] = Pick(["$.x", "$.x.y", "$"]);
                break;
            case 3:
                state["Type"] = "Task";
                state["Resource"] = Pick(["arn:aws:states:::sqs:sendMessage", "arn:aws:states:::aws-sdk:s3:getObject", "arn:aws:lambda:eu-west-1:123456789012:function:f"]);
                state["Arguments"] = new JObject { ["QueueUrl"] = "q", ["MessageBody"] = Expression(name) };
                state["Output"] = Pick(["{% $states.result %}", "{% $states.result.Body %}", "{% {'x': $states.result, 'y': $states.input} %}"]);
                state["Catch"] = new JArray(new JObject { ["ErrorEquals"] = new JArray("E"), ["Next"] = Pick(states), ["Assign"] = Assign(depth) });
                break;
            case 4:
                state["Type"] = "Wait";
                state["Seconds"] = random.Next(100);
                break;
            case 5:
                state["Type"] = "Map";
                state["Items"] = Expression(name, Pick(["[1..3]", "$states.input.x"]));
                state["ItemProcessor"] = Graph(depth - 1);
                break;
            case 6:
                state["Type"] = "Parallel";
                state["Branches"] = new JArray(Graph(depth - 1), Graph(depth - 1));
                break;
            default:
                state["Output"] = Expression(name);
                break;
        }

        if (kind != 2)
            state["Assign"] = Assign(depth);
        if (isLast)
            state["End"] = true;
        else
            state["Next"] = states[at + 1];
        return state;
    }

    // States inside may not assign what is assigned around them.
    private JObject Assign(int depth)
    {
        var assign = new JObject();
        foreach (var variable in Variables)
            if (depth == Deepest && random.Next(4) == 0)
                assign[variable] = Expression("");
        return assign;
    }

    private string Expression(string state, string? text = null)
    {
        var expression = text ?? Pick(Expressions);
        return state.Length > 0 && random.Next(4) == 0 ? $"{{% [{expression}, ${Read(state)}] %}}" : $"{{% {expression} %}}";
    }

    private string Path(string state) => random.Next(2) == 0 ? Pick(Paths) : $"${Read(state)}";

    private string Read(string state)
    {
        var variable = Pick([.. Variables]);
        if (!Reads.TryGetValue(state, out var read))
            Reads.Add(state, read = []);
        read.Add(variable);
        return variable;
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
