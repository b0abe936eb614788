namespace OrderFlow.EventBus.Events;

/// <summary>A whole PutEvents call was refused. The service answers with the code <c>ValidationException</c>.</summary>
/// <param name="message">The service's text.</param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html"/>
public sealed class InvalidPutEventsException(string message) : Exception(message);
