using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Interpretation;

/// <summary>A state machine's definition, compiled: every state a node, every expression parsed.</summary>
internal sealed class StateMachineGraph(Flow root, StateNode[] nodes, long? timeoutSeconds, StateMachineDefinition definition)
{
    public Flow Root { get; } = root;

    /// <summary>Every state of the machine and its branches, in the order of the text.</summary>
    public StateNode[] Nodes { get; } = nodes;

    public long? TimeoutSeconds { get; } = timeoutSeconds;

    public StateMachineDefinition Definition { get; } = definition;
}
