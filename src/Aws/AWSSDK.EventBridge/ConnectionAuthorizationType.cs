using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>How the requests of a connection are authorized.</summary>
public class ConnectionAuthorizationType : ConstantClass
{
    /// <summary>"API_KEY".</summary>
    public static readonly ConnectionAuthorizationType API_KEY = new("API_KEY");

    /// <summary>"BASIC".</summary>
    public static readonly ConnectionAuthorizationType BASIC = new("BASIC");

    /// <summary>"OAUTH_CLIENT_CREDENTIALS".</summary>
    public static readonly ConnectionAuthorizationType OAUTH_CLIENT_CREDENTIALS = new("OAUTH_CLIENT_CREDENTIALS");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ConnectionAuthorizationType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ConnectionAuthorizationType(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ConnectionAuthorizationType FindValue(string value) => FindValue<ConnectionAuthorizationType>(value);
}
