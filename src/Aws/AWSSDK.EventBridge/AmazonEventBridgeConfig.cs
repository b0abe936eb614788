using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.ServiceProtocols;
using Amazon.Util.Internal;

namespace Amazon.EventBridge;

/// <summary>How a client of EventBridge connects: the Region or the URL, time limits and retries. What is not set comes from the environment and the AWS configuration files.</summary>
/// <seealso href="https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html"/>
public class AmazonEventBridgeConfig : ClientConfig
{
    internal static readonly Service Service = new("EventBridge", "events", "events", "2015-10-07");

    private static readonly string _userAgent = InternalSDKUtils.BuildUserAgentString("EventBridge", Service.SdkVersion);

    /// <summary>Starts with what the environment says.</summary>
    public AmazonEventBridgeConfig()
        : base(DefaultConfigurations.Provider())
    {
        ServiceId = Service.ServiceId;
        AuthenticationServiceName = Service.SigningName;
        EndpointProvider = new PartitionEndpointProvider(Service);
    }

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => Service.EndpointPrefix;

    /// <inheritdoc/>
    public override string ServiceVersion => Service.Version;

    /// <inheritdoc/>
    public override string UserAgent => _userAgent;

    /// <inheritdoc/>
    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => OperationEndpoint.Of(this, parameters);
}
