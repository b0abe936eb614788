using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.ServiceProtocols;

namespace Amazon.ApiGatewayManagementApi;

/// <summary>A client of the management API of WebSocket APIs: what backends do with the connections of a stage. It is safe to use from several threads at once; keep one for the life of the process.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html"/>
public partial class AmazonApiGatewayManagementApiClient : AmazonServiceClient, IAmazonApiGatewayManagementApi
{
    private static readonly RestProtocol _protocol = new(
        AmazonApiGatewayManagementApiConfig.Service, new ServiceExceptions(typeof(AmazonApiGatewayManagementApiException), "Amazon.ApiGatewayManagementApi.Model"));

    /// <summary>Takes credentials and Region from the environment.</summary>
    public AmazonApiGatewayManagementApiClient()
        : base(new AmazonApiGatewayManagementApiConfig())
    {
    }

    /// <summary>Takes credentials from the environment.</summary>
    public AmazonApiGatewayManagementApiClient(RegionEndpoint region)
        : base(new AmazonApiGatewayManagementApiConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Takes credentials from the environment.</summary>
    public AmazonApiGatewayManagementApiClient(AmazonApiGatewayManagementApiConfig config)
        : base(config)
    {
    }

    /// <summary>Takes the Region from the environment.</summary>
    public AmazonApiGatewayManagementApiClient(AWSCredentials credentials)
        : this(credentials, new AmazonApiGatewayManagementApiConfig())
    {
    }

    /// <summary>Takes nothing but time limits and retries from the environment.</summary>
    public AmazonApiGatewayManagementApiClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonApiGatewayManagementApiConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Takes from the environment what the configuration does not set.</summary>
    public AmazonApiGatewayManagementApiClient(AWSCredentials credentials, AmazonApiGatewayManagementApiConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    /// <summary>Takes the Region from the environment.</summary>
    public AmazonApiGatewayManagementApiClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonApiGatewayManagementApiConfig())
    {
    }

    /// <summary>Takes nothing but time limits and retries from the environment.</summary>
    public AmazonApiGatewayManagementApiClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonApiGatewayManagementApiConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Takes from the environment what the configuration does not set.</summary>
    public AmazonApiGatewayManagementApiClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonApiGatewayManagementApiConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    /// <summary>Takes the Region from the environment.</summary>
    public AmazonApiGatewayManagementApiClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonApiGatewayManagementApiConfig())
    {
    }

    /// <summary>Takes nothing but time limits and retries from the environment.</summary>
    public AmazonApiGatewayManagementApiClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonApiGatewayManagementApiConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Takes from the environment what the configuration does not set.</summary>
    public AmazonApiGatewayManagementApiClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonApiGatewayManagementApiConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => AmazonApiGatewayManagementApiConfig.Service;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServicePipeline.Fit(pipeline);
}
