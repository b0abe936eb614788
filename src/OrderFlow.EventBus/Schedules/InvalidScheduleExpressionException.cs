namespace OrderFlow.EventBus.Schedules;

/// <summary>A schedule expression was refused. The service answers with the code <c>ValidationException</c>.</summary>
/// <param name="message">The service's text.</param>
public sealed class InvalidScheduleExpressionException(string message) : Exception(message);
