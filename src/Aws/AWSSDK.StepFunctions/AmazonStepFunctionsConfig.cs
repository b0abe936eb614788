using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.ServiceProtocols;
using Amazon.Util.Internal;

namespace Amazon.StepFunctions;

/// <summary>How a client of Step Functions connects: the Region or the URL, time limits and retries. What is not set comes from the environment and the AWS configuration files.</summary>
/// <seealso href="https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html"/>
public class AmazonStepFunctionsConfig : ClientConfig
{
    internal static readonly Service Service = new("SFN", "states", "states", "2016-11-23");

    private static readonly string _userAgent = InternalSDKUtils.BuildUserAgentString("SFN", Service.SdkVersion);

    /// <summary>Starts with what the environment says.</summary>
    public AmazonStepFunctionsConfig()
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
