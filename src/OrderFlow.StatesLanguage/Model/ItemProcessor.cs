namespace OrderFlow.StatesLanguage.Model;

/// <summary>What a <see cref="MapState"/> does with each item.</summary>
/// <seealso href="https://states-language.net/#map-state"/>
public sealed record ItemProcessor : StateGraph
{
    /// <summary>Where and how the iterations run; absent means inline.</summary>
    public ProcessorConfig? ProcessorConfig { get; init; }
}
