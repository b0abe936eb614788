namespace OrderFlow.StatesLanguage.Model;

/// <summary>How a task's result comes about.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html"/>
public enum TaskPattern
{
    /// <summary>The answer to the request is the result.</summary>
    RequestResponse,

    /// <summary>The request starts a job, whose end is the result (<c>.sync</c>, <c>.sync:2</c>).</summary>
    RunJob,

    /// <summary>Somebody answers with the task token that the request carried (<c>.waitForTaskToken</c>).</summary>
    WaitForTaskToken,
}
