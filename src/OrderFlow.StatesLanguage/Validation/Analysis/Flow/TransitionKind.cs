namespace OrderFlow.StatesLanguage.Validation.Analysis.Flow;

/// <summary>Which field leads from a state to the next one.</summary>
internal enum TransitionKind
{
    /// <summary>The <c>Next</c> of a state.</summary>
    Next,

    /// <summary>A rule of a Choice state.</summary>
    Rule,

    /// <summary>The <c>Default</c> of a Choice state.</summary>
    Default,

    /// <summary>A catcher.</summary>
    Catch,
}
