using Amazon.ApiGatewayManagementApi.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.ApiGatewayManagementApi;

/// <content>The operations.</content>
public partial class AmazonApiGatewayManagementApiClient
{
    private const string Connection = "/@connections/{connectionId}";

    /// <inheritdoc/>
    public virtual Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteConnectionResponse>(request, _protocol.Invoke<DeleteConnectionResponse>("DELETE", Connection), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetConnectionResponse>(request, _protocol.Invoke<GetConnectionResponse>("GET", Connection), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PostToConnectionResponse> PostToConnectionAsync(PostToConnectionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PostToConnectionResponse>(request, _protocol.Invoke<PostToConnectionResponse>("POST", Connection), cancellationToken);

    /// <inheritdoc/>
    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => Config.DetermineServiceOperationEndpoint(new(request));
}
