namespace OrderFlow.Functions;

/// <summary>The environment variables that serverless.template configures functions by.</summary>
/// <remarks>They are read while a function is constructed, and never later.</remarks>
internal static class Variables
{
    /// <summary>The name of the event bus that a function publishes to.</summary>
    public const string EventBus = "EVENT_BUS";

    /// <summary>The name of a function's table.</summary>
    public const string TableName = "TABLENAME";

    /// <summary>Where messages for WebSocket connections are posted: the connection URL without <c>@connections</c>.</summary>
    public const string ApiGatewayEndpoint = "APIGW_ENDPOINT";

    /// <summary>The user name that the webhooks accept.</summary>
    public const string BasicAuthUsername = "BASIC_AUTH_USERNAME";

    /// <summary>The password that the webhooks accept.</summary>
    public const string BasicAuthPassword = "BASIC_AUTH_PASSWORD";

    /// <summary>The value of a variable.</summary>
    /// <exception cref="MissingVariableException">It is not set, or empty.</exception>
    public static string Required(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : throw new MissingVariableException(name);
}
