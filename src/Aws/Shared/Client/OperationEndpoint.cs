using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.ServiceProtocols;

/// <summary>Asks a configuration's endpoint provider with what the configuration says.</summary>
internal static class OperationEndpoint
{
    public static Endpoint Of(ClientConfig config, ServiceOperationEndpointParameters parameters) =>
        config.EndpointProvider.ResolveEndpoint(new EndpointParameters
        {
            ["Region"] = parameters.AlternateEndpoint?.SystemName ?? config.RegionEndpoint?.SystemName,
            ["UseDualStack"] = config.UseDualstackEndpoint,
            ["UseFIPS"] = config.UseFIPSEndpoint,
            ["Endpoint"] = config.ServiceURL,
        });
}
