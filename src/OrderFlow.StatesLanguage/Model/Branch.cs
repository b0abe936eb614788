namespace OrderFlow.StatesLanguage.Model;

/// <summary>One branch of a <see cref="ParallelState"/>; its states lead only to one another.</summary>
/// <seealso href="https://states-language.net/#parallel-state"/>
public sealed record Branch : StateGraph;
