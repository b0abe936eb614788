namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>What an integration calls.</summary>
internal enum IntegrationType
{
    /// <summary>A Lambda function that gets the request as an event and gives the response (AWS_PROXY).</summary>
    LambdaProxy,

    /// <summary>An operation of an AWS service, of an HTTP API's integration subtype such as <c>EventBridge-PutEvents</c>.</summary>
    ServiceProxy,

    /// <summary>Nothing: the response is made of templates (MOCK).</summary>
    Mock,

    /// <summary>An HTTP endpoint that gets the request as it is (HTTP_PROXY).</summary>
    HttpProxy,
}
