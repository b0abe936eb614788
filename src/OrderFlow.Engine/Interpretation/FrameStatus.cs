namespace OrderFlow.Engine.Interpretation;

/// <summary>What a frame is doing. The numbers are kept in journals and never change.</summary>
internal enum FrameStatus
{
    /// <summary>Its state is entered and can run at once.</summary>
    Ready = 0,

    /// <summary>A Wait state waits for its moment.</summary>
    Waiting = 1,

    /// <summary>A state waits for its next attempt.</summary>
    Retrying = 2,

    /// <summary>A task is being called.</summary>
    Calling = 3,

    /// <summary>A task waits to be answered with its token.</summary>
    AwaitingToken = 4,

    /// <summary>A Parallel or Map state waits for its branches.</summary>
    Joining = 5,

    /// <summary>The branch has reached its end; its last event holds its output.</summary>
    Done = 6,
}
