using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>
/// Infers what each state of a definition is entered with. States are gone through in the order of the flow until nothing changes any more; what changes again and
/// again, because a loop makes more of it each time, can be anything.
/// </summary>
internal sealed class TypeFlow
{
    private const int MostChanges = 3;
    private const int MostRounds = 60;

    private readonly Dictionary<GraphFlow, GraphTypes> graphs = [];
    private readonly Dictionary<OutlineState, JsonType> items = new(ReferenceEqualityComparer.Instance);
    private bool hasChanged;

    public TypeFlow(DefinitionAnalysis analysis)
    {
        Analysis = analysis;
        foreach (var flow in analysis.Flow.Graphs)
        {
            graphs.Add(flow, new GraphTypes(flow.States.Count));
            foreach (var (_, name) in flow.States.SelectMany(Rules.AssignedVariables.In))
                Variables.Declare(name);
        }

        var rounds = 0;
        do
        {
            hasChanged = false;
            Through(analysis.Flow.Graphs[0], JsonType.Unknown);
        }
        while (hasChanged && ++rounds < MostRounds);
    }

    public DefinitionAnalysis Analysis { get; }

    public VariableTypes Variables { get; } = new();

    public ResultTypes Results { get; } = new();

    /// <summary>What was found, graph by graph.</summary>
    public IEnumerable<TypeFinding> Findings => graphs.Values.SelectMany(graph => graph.Findings).SelectMany(findings => findings.All);

    /// <summary>What the items of a Map state are.</summary>
    public JsonType ItemsOf(OutlineState map) => items.TryGetValue(map, out var type) ? type : JsonType.Unknown;

    public void Count(OutlineState map, JsonType type) => items[map] = type;

    /// <summary>What a graph gives that is entered with a value.</summary>
    public JsonType Through(GraphFlow flow, JsonType entered)
    {
        var types = graphs[flow];
        if (flow.States.Count == 0)
            return JsonType.Unknown;
        Enter(types, 0, entered);
        var output = JsonType.Never;
        for (var ordinal = 0; ordinal < flow.States.Count; ordinal++)
        {
            if (types.Entered[ordinal].Kinds == TypeKinds.None)
                continue;
            var outputs = Outputs(flow, types, ordinal);
            for (var i = 0; i < outputs.Transitions.Count; i++)
                Enter(types, flow.Leaving[ordinal][i].To, outputs.Transitions[i]);
            output = output.Or(outputs.End);
        }

        return output;
    }

    private StateOutputs Outputs(GraphFlow flow, GraphTypes types, int ordinal)
    {
        // States inside are gone through again when anything changes; others only when what they read does.
        var state = flow.States[ordinal];
        var isStable = types.Outputs[ordinal] is not null && ReferenceEquals(types.InferredFrom[ordinal], types.Entered[ordinal])
            && (!types.ReadsVariables[ordinal] || types.InferredAt[ordinal] == Variables.Version) && state.Type is not (StateType.Parallel or StateType.Map);
        if (isStable)
            return types.Outputs[ordinal]!;
        var (version, reads) = (Variables.Version, Variables.Reads);
        types.InferredFrom[ordinal] = types.Entered[ordinal];
        types.InferredAt[ordinal] = version;

        // What the last inference finds counts: it knows of all ways to the state.
        var findings = types.Findings[ordinal] = new TypeFindings();
        StateTypes inference = state.Language is QueryLanguage.Jsonata
            ? new JsonataStateTypes(state, types.Entered[ordinal], this, findings)
            : new JsonPathStateTypes(state, types.Entered[ordinal], this, findings);
        var outputs = inference.Infer(flow.Leaving[ordinal]);
        types.ReadsVariables[ordinal] = Variables.Reads != reads;
        hasChanged |= Variables.Version != version;
        return types.Outputs[ordinal] = outputs;
    }

    private void Enter(GraphTypes types, int ordinal, JsonType type)
    {
        var known = types.Entered[ordinal];
        var joined = known.Or(type);
        if (joined.IsSame(known))
            return;
        types.Entered[ordinal] = types.Changes[ordinal]++ < MostChanges ? joined : JsonType.Unknown;
        hasChanged = true;
    }

    private sealed class GraphTypes(int states)
    {
        public JsonType[] Entered { get; } = [.. Enumerable.Repeat(JsonType.Never, states)];

        public int[] Changes { get; } = new int[states];

        public StateOutputs?[] Outputs { get; } = new StateOutputs?[states];

        public JsonType?[] InferredFrom { get; } = new JsonType?[states];

        public int[] InferredAt { get; } = new int[states];

        public bool[] ReadsVariables { get; } = new bool[states];

        public TypeFindings[] Findings { get; } = [.. Enumerable.Repeat(TypeFindings.None, states)];
    }
}
