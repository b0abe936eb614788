namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>A state cannot be tested: the definition or what the test asks for is wrong.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html#API_TestState_Errors"/>
public sealed class StateTestException : Exception
{
    private StateTestException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>The service's error code: <c>InvalidDefinition</c>, <c>InvalidExecutionInput</c> or <c>ValidationException</c>.</summary>
    public string Code { get; }

    internal static StateTestException Validation(string message, Exception? innerException = null) =>
        new("ValidationException", message, innerException);

    internal static StateTestException InvalidDefinition(string message, Exception? innerException = null) =>
        new("InvalidDefinition", message, innerException);

    internal static StateTestException InvalidInput(string message, Exception? innerException = null) =>
        new("InvalidExecutionInput", message, innerException);
}
