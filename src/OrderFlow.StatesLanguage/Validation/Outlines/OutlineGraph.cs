using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>A state machine, branch or item processor as it stands in the text, right or wrong.</summary>
/// <param name="Json">The object.</param>
/// <param name="Owner">The Parallel or Map state that it belongs to, or null for the state machine.</param>
/// <param name="ExecutionType">How the execution runs that its states are in.</param>
internal sealed record OutlineGraph(JObject Json, OutlineState? Owner, StateMachineType ExecutionType)
{
    private readonly Dictionary<string, OutlineState> byName = [];

    /// <summary>The states, in the order of the text.</summary>
    public List<OutlineState> States { get; } = [];

    /// <summary>The graphs around this one, the nearest first.</summary>
    public IEnumerable<OutlineGraph> Ancestors
    {
        get
        {
            for (var around = Owner?.Graph; around is not null; around = around.Owner?.Graph)
                yield return around;
        }
    }

    /// <summary>Whether the states run as executions of their own.</summary>
    public bool IsDistributed => Owner is not null && Json["ProcessorConfig"] is JObject config && config["Mode"] is JValue { Value: "DISTRIBUTED" };

    public IEnumerable<string> Names => byName.Keys;

    public void Add(OutlineState state)
    {
        States.Add(state);
        byName.TryAdd(state.Name, state);
    }

    public OutlineState? Find(string? name) => name is null ? null : byName.GetValueOrDefault(name);
}
