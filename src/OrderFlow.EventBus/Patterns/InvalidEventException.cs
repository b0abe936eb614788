namespace OrderFlow.EventBus.Patterns;

/// <summary>An event is no JSON object, or not a whole event where one is asked for. The service answers with the code <c>ValidationException</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html"/>
public sealed class InvalidEventException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="detail">What is wrong with the event; the service does not say it.</param>
    /// <param name="innerException">What the JSON reader found, if it was that.</param>
    public InvalidEventException(string detail, Exception? innerException = null)
        : base("Parameter Event is not valid.", innerException) => Detail = detail;

    /// <summary>What is wrong with the event.</summary>
    public string Detail { get; }
}
