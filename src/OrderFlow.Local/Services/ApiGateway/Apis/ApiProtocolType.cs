namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>The three kinds of APIs that API Gateway has.</summary>
internal enum ApiProtocolType
{
    /// <summary>A REST API (<c>AWS::ApiGateway::RestApi</c>).</summary>
    Rest,

    /// <summary>An HTTP API (<c>AWS::ApiGatewayV2::Api</c>).</summary>
    Http,

    /// <summary>A WebSocket API (<c>AWS::ApiGatewayV2::Api</c>).</summary>
    WebSocket,
}
