namespace OrderFlow.StatesLanguage.Diagrams;

/// <summary>Why an execution goes from one state to the next.</summary>
public enum TransitionKind
{
    /// <summary>The field <c>Next</c>.</summary>
    Next,

    /// <summary>The field <c>End</c>, or a Succeed state: the graph ends.</summary>
    End,

    /// <summary>A Fail state: the execution fails.</summary>
    Fail,

    /// <summary>A rule of a Choice state.</summary>
    Choice,

    /// <summary>The field <c>Default</c> of a Choice state.</summary>
    Default,

    /// <summary>A catcher.</summary>
    Catch,
}
