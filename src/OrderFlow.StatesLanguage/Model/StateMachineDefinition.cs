namespace OrderFlow.StatesLanguage.Model;

/// <summary>A state machine in the Amazon States Language.</summary>
/// <seealso href="https://states-language.net/#toplevelfields"/>
public sealed record StateMachineDefinition : StateGraph
{
    /// <summary>The query language of all states that do not say their own; absent means <see cref="Model.QueryLanguage.JsonPath"/>.</summary>
    public QueryLanguage? QueryLanguage { get; init; }

    /// <summary>The longest time that an execution may take, in seconds; then it ends with <c>States.Timeout</c>.</summary>
    public long? TimeoutSeconds { get; init; }

    /// <summary>The version of the language; absent means <c>1.0</c>.</summary>
    public string? Version { get; init; }
}
