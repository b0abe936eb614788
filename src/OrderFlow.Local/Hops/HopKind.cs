namespace OrderFlow.Local.Hops;

/// <summary>What happened at a hop of an event's way through the system.</summary>
public enum HopKind
{
    /// <summary>A bus accepted an event: it and its deliveries are durable.</summary>
    EventAccepted,

    /// <summary>An event reached a bus that does not exist; EventBridge accepts it and drops it.</summary>
    EventDropped,

    /// <summary>A rule's pattern matched an event.</summary>
    RuleMatched,

    /// <summary>A target took an event from a rule.</summary>
    TargetDelivered,

    /// <summary>A delivery failed and will be tried again.</summary>
    DeliveryFailed,

    /// <summary>A delivery was given up and went to its dead-letter queue, or was dropped when it has none.</summary>
    DeliveryGivenUp,

    /// <summary>A state machine execution began.</summary>
    ExecutionStarted,

    /// <summary>An execution entered a state.</summary>
    StateEntered,

    /// <summary>An execution left a state.</summary>
    StateExited,

    /// <summary>An execution ended; the hop says with what status.</summary>
    ExecutionEnded,

    /// <summary>A function was called.</summary>
    FunctionInvoked,

    /// <summary>A function returned.</summary>
    FunctionSucceeded,

    /// <summary>A function threw, ran out of time or could not be loaded.</summary>
    FunctionFailed,

    /// <summary>An asynchronous invocation's record went to its on-success or on-failure destination.</summary>
    DestinationReached,

    /// <summary>A record was written to a log group.</summary>
    LogWritten,

    /// <summary>A message was put in a queue.</summary>
    MessageSent,

    /// <summary>A function took a message from a queue, and it was deleted there.</summary>
    MessageConsumed,

    /// <summary>A message was published to a topic.</summary>
    MessagePublished,

    /// <summary>An item of a table was created, updated or deleted.</summary>
    ItemWritten,

    /// <summary>A request reached an API; the hop says which integration it goes to.</summary>
    ApiRequest,

    /// <summary>An API answered a request; the hop says with what status.</summary>
    ApiResponse,

    /// <summary>A message was sent to a client of a WebSocket API.</summary>
    WebSocketMessageSent,
}
