namespace OrderFlow.StatesLanguage.Model;

/// <summary>Where and how the iterations of a <see cref="MapState"/> run.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html"/>
public sealed record ProcessorConfig : DefinitionPart
{
    /// <summary>Absent means <see cref="ProcessorMode.Inline"/>.</summary>
    public ProcessorMode? Mode { get; init; }

    /// <summary>The type of the child executions of a distributed Map.</summary>
    public StateMachineType? ExecutionType { get; init; }
}
