namespace OrderFlow.Functions.Events;

/// <summary>An event bus did not take an event.</summary>
/// <param name="bus">The name of the bus.</param>
/// <param name="code">EventBridge's error code.</param>
/// <param name="reason">EventBridge's error message.</param>
public sealed class EventNotAcceptedException(string bus, string? code, string? reason)
    : Exception($"The event bus {bus} did not take the event: {code}: {reason}")
{
    /// <summary>EventBridge's error code, such as "InternalFailure".</summary>
    public string? Code { get; } = code;
}
