namespace OrderFlow.StatesLanguage.Model;

/// <summary>An object of a definition: a graph, a state or what is in one.</summary>
public abstract record DefinitionPart
{
    /// <summary>How the fields were ordered in the text that the part was read from.</summary>
    internal FieldSequence Fields { get; init; }
}
