namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>The stages of data on its way through a state, named as <c>TestState</c> reports them.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html"/>
public enum DataFlowStage
{
    /// <summary>The input that <c>InputPath</c> chose.</summary>
    AfterInputPath,

    /// <summary>What <c>Parameters</c> made of it.</summary>
    AfterParameters,

    /// <summary>What the JSONata field <c>Arguments</c> gave.</summary>
    AfterArguments,

    /// <summary>The array that a Map state goes through.</summary>
    AfterItemsPath,

    /// <summary>The input of one iteration.</summary>
    AfterItemSelector,

    /// <summary>What the task, the branches or the iterations gave; of a Pass state its <c>Result</c>.</summary>
    Result,

    /// <summary>What <c>ResultSelector</c> made of the result.</summary>
    AfterResultSelector,

    /// <summary>The raw input with the result at <c>ResultPath</c>.</summary>
    AfterResultPath,
}
