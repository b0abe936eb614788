namespace OrderFlow.StatesLanguage.Building;

/// <summary>The end of a path: nothing follows a Succeed or a Fail.</summary>
public sealed class FlowEnd
{
    internal FlowEnd(Scope scope) => Scope = scope;

    internal Scope Scope { get; }
}
