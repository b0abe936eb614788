namespace Amazon.StepFunctions.Model;

/// <summary>How many items of a Map Run are in which state.</summary>
public class MapRunItemCounts
{
    /// <summary>How many wait.</summary>
    public long? Pending { get; set; }

    /// <summary>How many run.</summary>
    public long? Running { get; set; }

    /// <summary>How many succeeded.</summary>
    public long? Succeeded { get; set; }

    /// <summary>How many failed.</summary>
    public long? Failed { get; set; }

    /// <summary>How many timed out.</summary>
    public long? TimedOut { get; set; }

    /// <summary>How many were stopped.</summary>
    public long? Aborted { get; set; }

    /// <summary>How many there are.</summary>
    public long? Total { get; set; }

    /// <summary>How many have their results written.</summary>
    public long? ResultsWritten { get; set; }

    /// <summary>How many failed and cannot be redriven.</summary>
    public long? FailuresNotRedrivable { get; set; }

    /// <summary>How many wait for a redrive.</summary>
    public long? PendingRedrive { get; set; }
}
