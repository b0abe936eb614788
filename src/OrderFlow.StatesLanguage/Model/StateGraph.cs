namespace OrderFlow.StatesLanguage.Model;

/// <summary>States and the one that they start at: what a state machine, a branch of a Parallel state and the processor of a Map state have in common.</summary>
/// <seealso href="https://states-language.net/#toplevelfields"/>
public abstract record StateGraph : DefinitionPart
{
    /// <summary>A description for people, or <see langword="null"/>.</summary>
    public string? Comment { get; init; }

    /// <summary>The name of the first state; it is one of <see cref="States"/>.</summary>
    public required string StartAt { get; init; }

    /// <summary>The states, in the order of the definition.</summary>
    public required StateCollection States { get; init; }
}
