using Amazon.EventBridge.Model;
using Amazon.Runtime.Endpoints;

namespace Amazon.EventBridge;

/// <content>The operations.</content>
public partial class AmazonEventBridgeClient
{
    /// <inheritdoc/>
    public virtual Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PutEventsResponse>(request, _protocol.Invoke<PutEventsResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateEventBusResponse> CreateEventBusAsync(CreateEventBusRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<CreateEventBusResponse>(request, _protocol.Invoke<CreateEventBusResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteEventBusResponse> DeleteEventBusAsync(DeleteEventBusRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteEventBusResponse>(request, _protocol.Invoke<DeleteEventBusResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeEventBusResponse> DescribeEventBusAsync(DescribeEventBusRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeEventBusResponse>(request, _protocol.Invoke<DescribeEventBusResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListEventBusesResponse> ListEventBusesAsync(ListEventBusesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListEventBusesResponse>(request, _protocol.Invoke<ListEventBusesResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutRuleResponse> PutRuleAsync(PutRuleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PutRuleResponse>(request, _protocol.Invoke<PutRuleResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteRuleResponse> DeleteRuleAsync(DeleteRuleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteRuleResponse>(request, _protocol.Invoke<DeleteRuleResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeRuleResponse> DescribeRuleAsync(DescribeRuleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeRuleResponse>(request, _protocol.Invoke<DescribeRuleResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListRulesResponse> ListRulesAsync(ListRulesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListRulesResponse>(request, _protocol.Invoke<ListRulesResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<EnableRuleResponse> EnableRuleAsync(EnableRuleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<EnableRuleResponse>(request, _protocol.Invoke<EnableRuleResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DisableRuleResponse> DisableRuleAsync(DisableRuleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DisableRuleResponse>(request, _protocol.Invoke<DisableRuleResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutTargetsResponse> PutTargetsAsync(PutTargetsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PutTargetsResponse>(request, _protocol.Invoke<PutTargetsResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RemoveTargetsResponse> RemoveTargetsAsync(RemoveTargetsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<RemoveTargetsResponse>(request, _protocol.Invoke<RemoveTargetsResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTargetsByRuleResponse> ListTargetsByRuleAsync(ListTargetsByRuleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListTargetsByRuleResponse>(request, _protocol.Invoke<ListTargetsByRuleResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TestEventPatternResponse> TestEventPatternAsync(TestEventPatternRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<TestEventPatternResponse>(request, _protocol.Invoke<TestEventPatternResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<CreateConnectionResponse>(request, _protocol.Invoke<CreateConnectionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateConnectionResponse> UpdateConnectionAsync(UpdateConnectionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<UpdateConnectionResponse>(request, _protocol.Invoke<UpdateConnectionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeConnectionResponse> DescribeConnectionAsync(DescribeConnectionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeConnectionResponse>(request, _protocol.Invoke<DescribeConnectionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListConnectionsResponse> ListConnectionsAsync(ListConnectionsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListConnectionsResponse>(request, _protocol.Invoke<ListConnectionsResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteConnectionResponse>(request, _protocol.Invoke<DeleteConnectionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeauthorizeConnectionResponse> DeauthorizeConnectionAsync(DeauthorizeConnectionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeauthorizeConnectionResponse>(request, _protocol.Invoke<DeauthorizeConnectionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateApiDestinationResponse> CreateApiDestinationAsync(CreateApiDestinationRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<CreateApiDestinationResponse>(request, _protocol.Invoke<CreateApiDestinationResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateApiDestinationResponse> UpdateApiDestinationAsync(UpdateApiDestinationRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<UpdateApiDestinationResponse>(request, _protocol.Invoke<UpdateApiDestinationResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeApiDestinationResponse> DescribeApiDestinationAsync(DescribeApiDestinationRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeApiDestinationResponse>(request, _protocol.Invoke<DescribeApiDestinationResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListApiDestinationsResponse> ListApiDestinationsAsync(ListApiDestinationsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListApiDestinationsResponse>(request, _protocol.Invoke<ListApiDestinationsResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteApiDestinationResponse> DeleteApiDestinationAsync(DeleteApiDestinationRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteApiDestinationResponse>(request, _protocol.Invoke<DeleteApiDestinationResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateArchiveResponse> CreateArchiveAsync(CreateArchiveRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<CreateArchiveResponse>(request, _protocol.Invoke<CreateArchiveResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateArchiveResponse> UpdateArchiveAsync(UpdateArchiveRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<UpdateArchiveResponse>(request, _protocol.Invoke<UpdateArchiveResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeArchiveResponse> DescribeArchiveAsync(DescribeArchiveRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeArchiveResponse>(request, _protocol.Invoke<DescribeArchiveResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListArchivesResponse> ListArchivesAsync(ListArchivesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListArchivesResponse>(request, _protocol.Invoke<ListArchivesResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteArchiveResponse> DeleteArchiveAsync(DeleteArchiveRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteArchiveResponse>(request, _protocol.Invoke<DeleteArchiveResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<TagResourceResponse>(request, _protocol.Invoke<TagResourceResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<UntagResourceResponse>(request, _protocol.Invoke<UntagResourceResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListTagsForResourceResponse>(request, _protocol.Invoke<ListTagsForResourceResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListRuleNamesByTargetResponse> ListRuleNamesByTargetAsync(ListRuleNamesByTargetRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListRuleNamesByTargetResponse>(request, _protocol.Invoke<ListRuleNamesByTargetResponse>(), cancellationToken);

    /// <inheritdoc/>
    public Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.AmazonWebServiceRequest request) => Config.DetermineServiceOperationEndpoint(new(request));
}
