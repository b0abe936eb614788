namespace Amazon.Lambda.APIGatewayEvents;

/// <summary>Values that an authorizer hands to the integration, by name: strings, numbers and booleans.</summary>
public class APIGatewayCustomAuthorizerContextOutput : Dictionary<string, object>;
