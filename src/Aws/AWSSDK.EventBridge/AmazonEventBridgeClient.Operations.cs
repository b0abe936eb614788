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
    public Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.AmazonWebServiceRequest request) => Config.DetermineServiceOperationEndpoint(new(request));
}
