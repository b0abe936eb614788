using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>What the fields of one state see while the state runs: its input, the context object and the variables.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>
public abstract class StateScope
{
    /// <summary>The state's raw input, before <c>InputPath</c>.</summary>
    public abstract JsonataValue Input { get; }

    /// <summary>The context object: <c>$states.context</c> and <c>$$</c>. Asked for only where a field can see it.</summary>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>
    public abstract JsonataValue Context { get; }

    /// <summary>Every variable that the state can read, by name.</summary>
    /// <remarks>The evaluation of a JSONata field sets <c>states</c> in it, so that nothing is copied: no two states may be evaluated with it at once.</remarks>
    public abstract JsonataBindings Variables { get; }

    /// <summary>The clock, chance and budgets of evaluations.</summary>
    /// <value>Those of Step Functions, on the system's clock.</value>
    public virtual JsonataOptions Options => JsonataOptions.StepFunctions;

    /// <summary>Who wants to see the data between the fields; null where nobody does.</summary>
    public virtual IDataFlowObserver? Observer => null;
}
