namespace OrderFlow.StatesLanguage.Model;

/// <summary>A state of a state machine.</summary>
/// <seealso href="https://states-language.net/#statetypes"/>
public abstract record State : DefinitionPart
{
    /// <summary>The field <c>Type</c>.</summary>
    public abstract StateType Type { get; }

    /// <summary>The name, unique in the whole state machine, of at most 80 characters: the key in <see cref="StateGraph.States"/>.</summary>
    public required string Name { get; init; }

    /// <summary>A description for people, or <see langword="null"/>.</summary>
    public string? Comment { get; init; }

    /// <summary>The query language of this state alone; absent means that of the state machine.</summary>
    public QueryLanguage? QueryLanguage { get; init; }
}
