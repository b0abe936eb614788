namespace OrderFlow.EventBus.Events;

/// <summary>Why one entry of a PutEvents call was refused; the other entries are not affected.</summary>
/// <param name="ErrorCode">The service's code.</param>
/// <param name="ErrorMessage">The service's text.</param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsResultEntry.html"/>
public sealed record PutEventsEntryError(string ErrorCode, string ErrorMessage);
