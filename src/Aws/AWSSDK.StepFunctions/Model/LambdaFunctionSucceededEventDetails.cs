namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Lambda function succeeded.</summary>
public class LambdaFunctionSucceededEventDetails
{
    /// <summary>The output, as JSON.</summary>
    public string Output { get; set; }

    /// <summary>Whether the output is given.</summary>
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}
