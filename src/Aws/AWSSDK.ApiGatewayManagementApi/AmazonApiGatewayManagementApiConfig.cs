using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.ServiceProtocols;
using Amazon.Util.Internal;

namespace Amazon.ApiGatewayManagementApi;

/// <summary>How a client of the management API of WebSocket APIs connects: the URL of the stage (<c>ServiceURL</c>), time limits and retries. What is not set comes from the environment and the AWS configuration files.</summary>
/// <seealso href="https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html"/>
public class AmazonApiGatewayManagementApiConfig : ClientConfig
{
    internal static readonly Service Service = new("ApiGatewayManagementApi", "execute-api", "execute-api", "2018-11-29");

    private static readonly string _userAgent = InternalSDKUtils.BuildUserAgentString("ApiGatewayManagementApi", Service.SdkVersion);

    /// <summary>Starts with what the environment says.</summary>
    public AmazonApiGatewayManagementApiConfig()
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
