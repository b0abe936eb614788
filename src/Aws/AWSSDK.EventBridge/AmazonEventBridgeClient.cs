using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.ServiceProtocols;

namespace Amazon.EventBridge;

/// <summary>A client of EventBridge. It is safe to use from several threads at once; keep one for the life of the process.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/Welcome.html"/>
public partial class AmazonEventBridgeClient : AmazonServiceClient, IAmazonEventBridge
{
    private static readonly JsonProtocol _protocol = new(AmazonEventBridgeConfig.Service, "AWSEvents", "1.1", null, new ServiceExceptions(typeof(AmazonEventBridgeException), "Amazon.EventBridge.Model"));

    /// <summary>Takes credentials and Region from the environment.</summary>
    public AmazonEventBridgeClient()
        : base(new AmazonEventBridgeConfig())
    {
    }

    /// <summary>Takes credentials from the environment.</summary>
    public AmazonEventBridgeClient(RegionEndpoint region)
        : base(new AmazonEventBridgeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Takes credentials from the environment.</summary>
    public AmazonEventBridgeClient(AmazonEventBridgeConfig config)
        : base(config)
    {
    }

    /// <summary>Takes the Region from the environment.</summary>
    public AmazonEventBridgeClient(AWSCredentials credentials)
        : this(credentials, new AmazonEventBridgeConfig())
    {
    }

    /// <summary>Takes nothing but time limits and retries from the environment.</summary>
    public AmazonEventBridgeClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonEventBridgeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Takes from the environment what the configuration does not set.</summary>
    public AmazonEventBridgeClient(AWSCredentials credentials, AmazonEventBridgeConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    /// <summary>Takes the Region from the environment.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonEventBridgeConfig())
    {
    }

    /// <summary>Takes nothing but time limits and retries from the environment.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonEventBridgeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Takes from the environment what the configuration does not set.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonEventBridgeConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    /// <summary>Takes the Region from the environment.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonEventBridgeConfig())
    {
    }

    /// <summary>Takes nothing but time limits and retries from the environment.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonEventBridgeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Takes from the environment what the configuration does not set.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonEventBridgeConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => AmazonEventBridgeConfig.Service;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServicePipeline.Fit(pipeline);
}
