using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.StateTesting.Tasks;

namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>The data on their way through a tested state. What the state has no use for is undefined or null.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html"/>
public sealed record StateInspection
{
    /// <summary>The raw input.</summary>
    public JsonataValue Input { get; init; }

    /// <summary>JSONPath: the input that <c>InputPath</c> chose.</summary>
    public JsonataValue AfterInputPath { get; init; }

    /// <summary>JSONPath, Pass and Task: what <c>Parameters</c> made of it.</summary>
    public JsonataValue AfterParameters { get; init; }

    /// <summary>JSONata, Task: what <c>Arguments</c> gave.</summary>
    public JsonataValue AfterArguments { get; init; }

    /// <summary>JSONPath, Map: the array that <c>ItemsPath</c> chose.</summary>
    public JsonataValue AfterItemsPath { get; init; }

    /// <summary>Map: the inputs that <c>ItemSelector</c> made, an array.</summary>
    public JsonataValue AfterItemSelector { get; init; }

    /// <summary>Map: the batches that <c>ItemBatcher</c> made, an array.</summary>
    public JsonataValue AfterItemBatcher { get; init; }

    /// <summary>Map: what <c>ItemsPointer</c> chose of the data that were read.</summary>
    public JsonataValue AfterItemsPointer { get; init; }

    /// <summary>The result of a task, and the <c>Result</c> of a Pass state.</summary>
    public JsonataValue Result { get; init; }

    /// <summary>JSONPath: what <c>ResultSelector</c> made of the result.</summary>
    public JsonataValue AfterResultSelector { get; init; }

    /// <summary>JSONPath: the raw input with the result at <c>ResultPath</c>.</summary>
    public JsonataValue AfterResultPath { get; init; }

    /// <summary>The variables after the state, those that it was given and those that it assigned; undefined where there are none.</summary>
    public JsonataValue Variables { get; init; }

    /// <summary>What Retry and Catch make of the error.</summary>
    public ErrorInspection? ErrorDetails { get; init; }

    /// <summary>Map: how many iterations run at a time; 0 means as many as there are.</summary>
    public int? MaxConcurrency { get; init; }

    /// <summary>Map: how many iterations may fail.</summary>
    public int? ToleratedFailureCount { get; init; }

    /// <summary>Map: which share of the iterations may fail, in percent.</summary>
    public double? ToleratedFailurePercentage { get; init; }

    /// <summary>The request of an HTTP task, at <see cref="InspectionLevel.Trace"/>.</summary>
    public HttpTaskRequest? Request { get; init; }

    /// <summary>The response to an HTTP task, at <see cref="InspectionLevel.Trace"/>.</summary>
    public HttpTaskResponse? Response { get; init; }
}
