using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>Does the same with every item of an array or of a data set.</summary>
/// <seealso href="https://states-language.net/#map-state"/>
public sealed record MapState : WorkState
{
    /// <inheritdoc/>
    public override StateType Type => StateType.Map;

    /// <summary><see cref="ItemProcessor"/>, or what stands under its older name <see cref="Iterator"/>.</summary>
    public ItemProcessor? Processor => ItemProcessor ?? Iterator;

    /// <summary><see cref="ItemSelector"/>, or what stands under its older name <see cref="WorkState.Parameters"/>.</summary>
    public JToken? Selector => ItemSelector ?? Parameters;

    /// <summary>Whether the iterations are executions of their own.</summary>
    public bool IsDistributed => Processor?.ProcessorConfig?.Mode == ProcessorMode.Distributed;

    /// <summary>What is done with each item.</summary>
    public ItemProcessor? ItemProcessor { get; init; }

    /// <summary>The older name of <see cref="ItemProcessor"/>.</summary>
    public ItemProcessor? Iterator { get; init; }

    /// <summary>JSONata: the template of the array or object whose members are the items.</summary>
    public JToken? Items { get; init; }

    /// <summary>JSONPath: where the items are found. Absent means <c>$</c>.</summary>
    public string? ItemsPath { get; init; }

    /// <summary>The template of the input of an iteration; absent means the item.</summary>
    public JToken? ItemSelector { get; init; }

    /// <summary>How many iterations may run at the same time; 0 means no limit of its own.</summary>
    public NumberOrExpression? MaxConcurrency { get; init; }

    /// <summary>JSONPath: where <see cref="MaxConcurrency"/> is found.</summary>
    public string? MaxConcurrencyPath { get; init; }

    /// <summary>Distributed: where the items are read from.</summary>
    public ItemReader? ItemReader { get; init; }

    /// <summary>Distributed: how many items one child execution gets.</summary>
    public ItemBatcher? ItemBatcher { get; init; }

    /// <summary>Distributed: where the results are written to.</summary>
    public ResultWriter? ResultWriter { get; init; }

    /// <summary>Distributed: how many items may fail.</summary>
    public NumberOrExpression? ToleratedFailureCount { get; init; }

    /// <summary>JSONPath: where <see cref="ToleratedFailureCount"/> is found.</summary>
    public string? ToleratedFailureCountPath { get; init; }

    /// <summary>Distributed: which share of the items may fail, 0 to 100 percent.</summary>
    public NumberOrExpression? ToleratedFailurePercentage { get; init; }

    /// <summary>JSONPath: where <see cref="ToleratedFailurePercentage"/> is found.</summary>
    public string? ToleratedFailurePercentagePath { get; init; }

    /// <summary>Distributed: the name in the ARN of the map run, at most 40 characters.</summary>
    public string? Label { get; init; }
}
