using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.EventBridge;

/// <summary>What EventBridge can do.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/Welcome.html"/>
public interface IAmazonEventBridge : IAmazonService, IDisposable
{
    /// <summary>Publish events.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html"/>
    Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create an event bus.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html"/>
    Task<CreateEventBusResponse> CreateEventBusAsync(CreateEventBusRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete an event bus.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEventBus.html"/>
    Task<DeleteEventBusResponse> DeleteEventBusAsync(DeleteEventBusRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe an event bus.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html"/>
    Task<DescribeEventBusResponse> DescribeEventBusAsync(DescribeEventBusRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the event buses.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html"/>
    Task<ListEventBusesResponse> ListEventBusesAsync(ListEventBusesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create or replace a rule.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html"/>
    Task<PutRuleResponse> PutRuleAsync(PutRuleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete a rule, which must have no targets.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html"/>
    Task<DeleteRuleResponse> DeleteRuleAsync(DeleteRuleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe a rule.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html"/>
    Task<DescribeRuleResponse> DescribeRuleAsync(DescribeRuleRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the rules of an event bus.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html"/>
    Task<ListRulesResponse> ListRulesAsync(ListRulesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Enable a rule.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EnableRule.html"/>
    Task<EnableRuleResponse> EnableRuleAsync(EnableRuleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Disable a rule.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html"/>
    Task<DisableRuleResponse> DisableRuleAsync(DisableRuleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Add targets to a rule, or replace them.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html"/>
    Task<PutTargetsResponse> PutTargetsAsync(PutTargetsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Remove targets from a rule.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html"/>
    Task<RemoveTargetsResponse> RemoveTargetsAsync(RemoveTargetsRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the targets of a rule.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html"/>
    Task<ListTargetsByRuleResponse> ListTargetsByRuleAsync(ListTargetsByRuleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Test whether a pattern matches an event.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html"/>
    Task<TestEventPatternResponse> TestEventPatternAsync(TestEventPatternRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create a connection.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateConnection.html"/>
    Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Change a connection.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateConnection.html"/>
    Task<UpdateConnectionResponse> UpdateConnectionAsync(UpdateConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe a connection.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeConnection.html"/>
    Task<DescribeConnectionResponse> DescribeConnectionAsync(DescribeConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>List connections.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListConnections.html"/>
    Task<ListConnectionsResponse> ListConnectionsAsync(ListConnectionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete a connection.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteConnection.html"/>
    Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Take the secrets of a connection away.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeauthorizeConnection.html"/>
    Task<DeauthorizeConnectionResponse> DeauthorizeConnectionAsync(DeauthorizeConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create an API destination.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html"/>
    Task<CreateApiDestinationResponse> CreateApiDestinationAsync(CreateApiDestinationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Change an API destination.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateApiDestination.html"/>
    Task<UpdateApiDestinationResponse> UpdateApiDestinationAsync(UpdateApiDestinationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe an API destination.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeApiDestination.html"/>
    Task<DescribeApiDestinationResponse> DescribeApiDestinationAsync(DescribeApiDestinationRequest request, CancellationToken cancellationToken = default);

    /// <summary>List API destinations.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListApiDestinations.html"/>
    Task<ListApiDestinationsResponse> ListApiDestinationsAsync(ListApiDestinationsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete an API destination.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteApiDestination.html"/>
    Task<DeleteApiDestinationResponse> DeleteApiDestinationAsync(DeleteApiDestinationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create an archive.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html"/>
    Task<CreateArchiveResponse> CreateArchiveAsync(CreateArchiveRequest request, CancellationToken cancellationToken = default);

    /// <summary>Change an archive.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateArchive.html"/>
    Task<UpdateArchiveResponse> UpdateArchiveAsync(UpdateArchiveRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe an archive.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeArchive.html"/>
    Task<DescribeArchiveResponse> DescribeArchiveAsync(DescribeArchiveRequest request, CancellationToken cancellationToken = default);

    /// <summary>List archives.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListArchives.html"/>
    Task<ListArchivesResponse> ListArchivesAsync(ListArchivesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete an archive.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteArchive.html"/>
    Task<DeleteArchiveResponse> DeleteArchiveAsync(DeleteArchiveRequest request, CancellationToken cancellationToken = default);

    /// <summary>Add tags.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html"/>
    Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Take tags away.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UntagResource.html"/>
    Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>List tags.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTagsForResource.html"/>
    Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the rules of a target.</summary>
    /// <exception cref="AmazonEventBridgeException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html"/>
    Task<ListRuleNamesByTargetResponse> ListRuleNamesByTargetAsync(ListRuleNamesByTargetRequest request, CancellationToken cancellationToken = default);

    /// <summary>The endpoint to which a request would go.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <summary>The configuration of a client that nobody configures.</summary>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonEventBridgeConfig();

    /// <summary>A client with credentials and a configuration.</summary>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonEventBridgeClient(awsCredentials, (AmazonEventBridgeConfig)clientConfig);
}
