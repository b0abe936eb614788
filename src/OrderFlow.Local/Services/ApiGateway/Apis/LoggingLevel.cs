namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>How much of an execution is logged.</summary>
internal enum LoggingLevel
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>Executions that end in an error of the API.</summary>
    Error,

    /// <summary>Every execution.</summary>
    Info,
}
