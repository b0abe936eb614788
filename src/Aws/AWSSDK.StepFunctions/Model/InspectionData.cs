namespace Amazon.StepFunctions.Model;

/// <summary>A tested state's work, step by step.</summary>
public class InspectionData
{
    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>The input after the arguments were applied, as JSON.</summary>
    public string AfterArguments { get; set; }

    /// <summary>The input after InputPath, as JSON.</summary>
    public string AfterInputPath { get; set; }

    /// <summary>The input after Parameters, as JSON.</summary>
    public string AfterParameters { get; set; }

    /// <summary>The result of the task, as JSON.</summary>
    public string Result { get; set; }

    /// <summary>The result after ResultSelector, as JSON.</summary>
    public string AfterResultSelector { get; set; }

    /// <summary>The output after ResultPath, as JSON.</summary>
    public string AfterResultPath { get; set; }

    /// <summary>The HTTP request.</summary>
    public InspectionDataRequest Request { get; set; }

    /// <summary>The HTTP response.</summary>
    public InspectionDataResponse Response { get; set; }

    /// <summary>The variables, as a JSON object.</summary>
    public string Variables { get; set; }

    /// <summary>How the error was handled.</summary>
    public InspectionErrorDetails ErrorDetails { get; set; }

    /// <summary>The items after ItemsPath, as JSON.</summary>
    public string AfterItemsPath { get; set; }

    /// <summary>The items after ItemSelector, as JSON.</summary>
    public string AfterItemSelector { get; set; }

    /// <summary>The items after ItemBatcher, as JSON.</summary>
    public string AfterItemBatcher { get; set; }

    /// <summary>The items after ItemsPointer, as JSON.</summary>
    public string AfterItemsPointer { get; set; }

    /// <summary>How many failures are tolerated.</summary>
    public int? ToleratedFailureCount { get; set; }

    /// <summary>What part of failures is tolerated, in percent.</summary>
    public float? ToleratedFailurePercentage { get; set; }

    /// <summary>How many iterations run at a time.</summary>
    public int? MaxConcurrency { get; set; }
}
