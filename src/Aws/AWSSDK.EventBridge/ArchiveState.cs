using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>The state of an archive.</summary>
public class ArchiveState : ConstantClass
{
    /// <summary>"CREATE_FAILED".</summary>
    public static readonly ArchiveState CREATE_FAILED = new("CREATE_FAILED");

    /// <summary>"CREATING".</summary>
    public static readonly ArchiveState CREATING = new("CREATING");

    /// <summary>"DISABLED".</summary>
    public static readonly ArchiveState DISABLED = new("DISABLED");

    /// <summary>"ENABLED".</summary>
    public static readonly ArchiveState ENABLED = new("ENABLED");

    /// <summary>"UPDATE_FAILED".</summary>
    public static readonly ArchiveState UPDATE_FAILED = new("UPDATE_FAILED");

    /// <summary>"UPDATING".</summary>
    public static readonly ArchiveState UPDATING = new("UPDATING");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ArchiveState(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ArchiveState(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ArchiveState FindValue(string value) => FindValue<ArchiveState>(value);
}
