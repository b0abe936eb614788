using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace OrderFlow.Aws.Tests.Clients;

/// <summary>A fake as users write it: it would not compile if the interface asked for static members.</summary>
internal sealed class FakeEventBridge : IAmazonEventBridge
{
    public IClientConfig Config => new AmazonEventBridgeConfig();

    public Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new PutEventsResponse());

    public Task<CreateEventBusResponse> CreateEventBusAsync(CreateEventBusRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new CreateEventBusResponse());

    public Task<DeleteEventBusResponse> DeleteEventBusAsync(DeleteEventBusRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DeleteEventBusResponse());

    public Task<DescribeEventBusResponse> DescribeEventBusAsync(DescribeEventBusRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DescribeEventBusResponse());

    public Task<ListEventBusesResponse> ListEventBusesAsync(ListEventBusesRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new ListEventBusesResponse());

    public Task<PutRuleResponse> PutRuleAsync(PutRuleRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new PutRuleResponse());

    public Task<DeleteRuleResponse> DeleteRuleAsync(DeleteRuleRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DeleteRuleResponse());

    public Task<DescribeRuleResponse> DescribeRuleAsync(DescribeRuleRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DescribeRuleResponse());

    public Task<ListRulesResponse> ListRulesAsync(ListRulesRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new ListRulesResponse());

    public Task<EnableRuleResponse> EnableRuleAsync(EnableRuleRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new EnableRuleResponse());

    public Task<DisableRuleResponse> DisableRuleAsync(DisableRuleRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DisableRuleResponse());

    public Task<PutTargetsResponse> PutTargetsAsync(PutTargetsRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new PutTargetsResponse());

    public Task<RemoveTargetsResponse> RemoveTargetsAsync(RemoveTargetsRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new RemoveTargetsResponse());

    public Task<ListTargetsByRuleResponse> ListTargetsByRuleAsync(ListTargetsByRuleRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new ListTargetsByRuleResponse());

    public Task<TestEventPatternResponse> TestEventPatternAsync(TestEventPatternRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new TestEventPatternResponse());

    public Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new CreateConnectionResponse());

    public Task<UpdateConnectionResponse> UpdateConnectionAsync(UpdateConnectionRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new UpdateConnectionResponse());

    public Task<DescribeConnectionResponse> DescribeConnectionAsync(DescribeConnectionRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DescribeConnectionResponse());

    public Task<ListConnectionsResponse> ListConnectionsAsync(ListConnectionsRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new ListConnectionsResponse());

    public Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DeleteConnectionResponse());

    public Task<DeauthorizeConnectionResponse> DeauthorizeConnectionAsync(DeauthorizeConnectionRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DeauthorizeConnectionResponse());

    public Task<CreateApiDestinationResponse> CreateApiDestinationAsync(CreateApiDestinationRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new CreateApiDestinationResponse());

    public Task<UpdateApiDestinationResponse> UpdateApiDestinationAsync(UpdateApiDestinationRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new UpdateApiDestinationResponse());

    public Task<DescribeApiDestinationResponse> DescribeApiDestinationAsync(DescribeApiDestinationRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DescribeApiDestinationResponse());

    public Task<ListApiDestinationsResponse> ListApiDestinationsAsync(ListApiDestinationsRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new ListApiDestinationsResponse());

    public Task<DeleteApiDestinationResponse> DeleteApiDestinationAsync(DeleteApiDestinationRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DeleteApiDestinationResponse());

    public Task<CreateArchiveResponse> CreateArchiveAsync(CreateArchiveRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new CreateArchiveResponse());

    public Task<UpdateArchiveResponse> UpdateArchiveAsync(UpdateArchiveRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new UpdateArchiveResponse());

    public Task<DescribeArchiveResponse> DescribeArchiveAsync(DescribeArchiveRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DescribeArchiveResponse());

    public Task<ListArchivesResponse> ListArchivesAsync(ListArchivesRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new ListArchivesResponse());

    public Task<DeleteArchiveResponse> DeleteArchiveAsync(DeleteArchiveRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new DeleteArchiveResponse());

    public Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new TagResourceResponse());

    public Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new UntagResourceResponse());

    public Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new ListTagsForResourceResponse());

    public Task<ListRuleNamesByTargetResponse> ListRuleNamesByTargetAsync(ListRuleNamesByTargetRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new ListRuleNamesByTargetResponse());

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => new("http://127.0.0.1");

    public void Dispose()
    {
    }
}
