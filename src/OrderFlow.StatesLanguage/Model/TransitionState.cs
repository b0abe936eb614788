namespace OrderFlow.StatesLanguage.Model;

/// <summary>A state that is followed by one other state or ends its graph.</summary>
/// <seealso href="https://states-language.net/#transition"/>
public abstract record TransitionState : AssigningState
{
    /// <summary>The name of the state that follows. Exactly one of <see cref="Next"/> and <see cref="End"/> is given.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the graph ends here.</summary>
    public bool End { get; init; }

    // "End": false says nothing, but stays in the text.
    internal bool SaysNoEnd { get; init; }
}
