using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>The method of a request for a token.</summary>
public class ConnectionOAuthHttpMethod : ConstantClass
{
    /// <summary>"GET".</summary>
    public static readonly ConnectionOAuthHttpMethod GET = new("GET");

    /// <summary>"POST".</summary>
    public static readonly ConnectionOAuthHttpMethod POST = new("POST");

    /// <summary>"PUT".</summary>
    public static readonly ConnectionOAuthHttpMethod PUT = new("PUT");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ConnectionOAuthHttpMethod(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ConnectionOAuthHttpMethod(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ConnectionOAuthHttpMethod FindValue(string value) => FindValue<ConnectionOAuthHttpMethod>(value);
}
