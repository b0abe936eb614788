namespace OrderFlow.Local.Services.Sqs;

/// <summary>A move of messages out of a dead-letter queue, which is done at once.</summary>
/// <param name="SourceArn">The dead-letter queue.</param>
/// <param name="DestinationArn">Where they went, or null when each went back to where it came from.</param>
/// <param name="Moved">How many messages were moved.</param>
/// <param name="StartedTimestamp">When, in milliseconds since 1970.</param>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html"/>
internal sealed record MessageMove(string SourceArn, string? DestinationArn, int Moved, long StartedTimestamp);
