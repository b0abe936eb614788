namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>How a tested state ended.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html#API_TestState_ResponseSyntax"/>
public enum StateTestStatus
{
    /// <summary><c>SUCCEEDED</c>: it has an output.</summary>
    Succeeded,

    /// <summary><c>FAILED</c>: it has an error that nothing handles.</summary>
    Failed,

    /// <summary><c>RETRIABLE</c>: it has an error that a retrier would try again.</summary>
    Retriable,

    /// <summary><c>CAUGHT_ERROR</c>: it has an error that a catcher leads on with.</summary>
    CaughtError,
}
