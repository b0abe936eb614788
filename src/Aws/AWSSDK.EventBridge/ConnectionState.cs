using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>The state of a connection.</summary>
public class ConnectionState : ConstantClass
{
    /// <summary>"ACTIVE".</summary>
    public static readonly ConnectionState ACTIVE = new("ACTIVE");

    /// <summary>"AUTHORIZED".</summary>
    public static readonly ConnectionState AUTHORIZED = new("AUTHORIZED");

    /// <summary>"AUTHORIZING".</summary>
    public static readonly ConnectionState AUTHORIZING = new("AUTHORIZING");

    /// <summary>"CREATING".</summary>
    public static readonly ConnectionState CREATING = new("CREATING");

    /// <summary>"DEAUTHORIZED".</summary>
    public static readonly ConnectionState DEAUTHORIZED = new("DEAUTHORIZED");

    /// <summary>"DEAUTHORIZING".</summary>
    public static readonly ConnectionState DEAUTHORIZING = new("DEAUTHORIZING");

    /// <summary>"DELETING".</summary>
    public static readonly ConnectionState DELETING = new("DELETING");

    /// <summary>"FAILED_CONNECTIVITY".</summary>
    public static readonly ConnectionState FAILED_CONNECTIVITY = new("FAILED_CONNECTIVITY");

    /// <summary>"UPDATING".</summary>
    public static readonly ConnectionState UPDATING = new("UPDATING");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ConnectionState(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ConnectionState(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ConnectionState FindValue(string value) => FindValue<ConnectionState>(value);
}
