using Amazon.ApiGatewayManagementApi.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.ApiGatewayManagementApi;

/// <summary>What backends can do with the connections of a WebSocket API's stage.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html"/>
public interface IAmazonApiGatewayManagementApi : IAmazonService, IDisposable
{
    /// <summary>Close a connection.</summary>
    /// <exception cref="GoneException">The connection is not open any more.</exception>
    /// <exception cref="ForbiddenException">The caller may not do that.</exception>
    /// <exception cref="LimitExceededException">There are too many requests.</exception>
    /// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/DeleteConnection"/>
    Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Tell about a connection.</summary>
    /// <exception cref="GoneException">The connection is not open any more.</exception>
    /// <exception cref="ForbiddenException">The caller may not do that.</exception>
    /// <exception cref="LimitExceededException">There are too many requests.</exception>
    /// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/GetConnection"/>
    Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Send data to a connection.</summary>
    /// <exception cref="GoneException">The connection is not open any more.</exception>
    /// <exception cref="ForbiddenException">The caller may not do that.</exception>
    /// <exception cref="LimitExceededException">There are too many requests, or the client takes them too slowly.</exception>
    /// <exception cref="PayloadTooLargeException">The data is more than 128 KB.</exception>
    /// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/PostToConnection"/>
    Task<PostToConnectionResponse> PostToConnectionAsync(PostToConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>The endpoint to which a request would go.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <summary>The configuration of a client that nobody configures.</summary>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonApiGatewayManagementApiConfig();

    /// <summary>A client with credentials and a configuration.</summary>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonApiGatewayManagementApiClient(awsCredentials, (AmazonApiGatewayManagementApiConfig)clientConfig);
}
