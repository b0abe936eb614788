namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>How much of a state's work the result of a test shows.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html"/>
public enum InspectionLevel
{
    /// <summary><c>INFO</c>: the output or the error.</summary>
    Info,

    /// <summary><c>DEBUG</c>: also the data between the fields.</summary>
    Debug,

    /// <summary><c>TRACE</c>: also the request and the response of an HTTP task.</summary>
    Trace,
}
