using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService;

/// <summary>What SNS can do.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/Welcome.html"/>
public interface IAmazonSimpleNotificationService : IAmazonService, IDisposable
{
    /// <summary>Create a topic, or find the one of that name.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html"/>
    Task<CreateTopicResponse> CreateTopicAsync(CreateTopicRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create a topic, or find the one of that name.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html"/>
    Task<CreateTopicResponse> CreateTopicAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Delete a topic with its subscriptions.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html"/>
    Task<DeleteTopicResponse> DeleteTopicAsync(DeleteTopicRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete a topic with its subscriptions.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html"/>
    Task<DeleteTopicResponse> DeleteTopicAsync(string topicArn, CancellationToken cancellationToken = default);

    /// <summary>List the topics.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html"/>
    Task<ListTopicsResponse> ListTopicsAsync(ListTopicsRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the topics.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html"/>
    Task<ListTopicsResponse> ListTopicsAsync(CancellationToken cancellationToken = default);

    /// <summary>List the topics.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html"/>
    Task<ListTopicsResponse> ListTopicsAsync(string nextToken, CancellationToken cancellationToken = default);

    /// <summary>Publish a message.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html"/>
    Task<PublishResponse> PublishAsync(PublishRequest request, CancellationToken cancellationToken = default);

    /// <summary>Publish a message.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html"/>
    Task<PublishResponse> PublishAsync(string topicArn, string message, CancellationToken cancellationToken = default);

    /// <summary>Publish a message.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html"/>
    Task<PublishResponse> PublishAsync(string topicArn, string message, string subject, CancellationToken cancellationToken = default);

    /// <summary>Publish up to ten messages.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html"/>
    Task<PublishBatchResponse> PublishBatchAsync(PublishBatchRequest request, CancellationToken cancellationToken = default);

    /// <summary>Subscribe an endpoint to a topic.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html"/>
    Task<SubscribeResponse> SubscribeAsync(SubscribeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Subscribe an endpoint to a topic.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html"/>
    Task<SubscribeResponse> SubscribeAsync(string topicArn, string protocol, string endpoint, CancellationToken cancellationToken = default);

    /// <summary>Delete a subscription.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html"/>
    Task<UnsubscribeResponse> UnsubscribeAsync(UnsubscribeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete a subscription.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html"/>
    Task<UnsubscribeResponse> UnsubscribeAsync(string subscriptionArn, CancellationToken cancellationToken = default);

    /// <summary>List the subscriptions of a topic.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html"/>
    Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(ListSubscriptionsByTopicRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the subscriptions of a topic.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html"/>
    Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(string topicArn, CancellationToken cancellationToken = default);

    /// <summary>List the subscriptions of a topic.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html"/>
    Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(string topicArn, string nextToken, CancellationToken cancellationToken = default);

    /// <summary>Set an attribute of a subscription.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html"/>
    Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(SetSubscriptionAttributesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Set an attribute of a subscription.</summary>
    /// <exception cref="AmazonSimpleNotificationServiceException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html"/>
    Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(string subscriptionArn, string attributeName, string attributeValue, CancellationToken cancellationToken = default);

    /// <summary>The endpoint to which a request would go.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <summary>The configuration of a client that nobody configures.</summary>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSimpleNotificationServiceConfig();

    /// <summary>A client with credentials and a configuration.</summary>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSimpleNotificationServiceClient(awsCredentials, (AmazonSimpleNotificationServiceConfig)clientConfig);
}
