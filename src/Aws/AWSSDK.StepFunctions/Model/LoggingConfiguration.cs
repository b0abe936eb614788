namespace Amazon.StepFunctions.Model;

/// <summary>Which events of executions are logged, and where.</summary>
public class LoggingConfiguration
{
    /// <summary>Which events are logged.</summary>
    public LogLevel Level { get; set; }

    /// <summary>Whether input and output are logged.</summary>
    public bool? IncludeExecutionData { get; set; }

    /// <summary>The log groups.</summary>
    public List<LogDestination> Destinations { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
