using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ServiceProtocols;

/// <summary>The SDK's sets of defaults: how long to wait for a connection, and how to retry.</summary>
/// <seealso href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-smart-config-defaults.html"/>
internal static class DefaultConfigurations
{
    public static DefaultConfigurationProvider Provider() => new(
    [
        Of(DefaultConfigurationMode.Standard, connectMilliseconds: 3_100),
        Of(DefaultConfigurationMode.InRegion, connectMilliseconds: 1_100),
        Of(DefaultConfigurationMode.CrossRegion, connectMilliseconds: 3_100),
        Of(DefaultConfigurationMode.Mobile, connectMilliseconds: 30_000),
        Of(DefaultConfigurationMode.Auto, connectMilliseconds: 1_100),
    ]);

    private static DefaultConfiguration Of(DefaultConfigurationMode mode, int connectMilliseconds) => new()
    {
        Name = mode,
        RetryMode = RequestRetryMode.Standard,
        S3UsEast1RegionalEndpoint = S3UsEast1RegionalEndpointValue.Regional,
        ConnectTimeout = TimeSpan.FromMilliseconds(connectMilliseconds),
        TlsNegotiationTimeout = TimeSpan.FromMilliseconds(connectMilliseconds),
    };
}
