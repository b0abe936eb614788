using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.ServiceProtocols;

/// <summary>Finds a service's endpoint: the one that is configured, or else the one of the Region.</summary>
/// <param name="service">The service.</param>
/// <seealso href="https://docs.aws.amazon.com/general/latest/gr/rande.html"/>
internal sealed class PartitionEndpointProvider(Service service) : IEndpointProvider
{
    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        if (parameters["Endpoint"] is string { Length: > 0 } configured)
            return new(configured);
        if (parameters["Region"] is not string { Length: > 0 } region)
            throw new AmazonClientException("Invalid Configuration: Missing Region");

        var host = parameters["UseFIPS"] is true ? $"{service.EndpointPrefix}-fips" : service.EndpointPrefix;
        var suffix = parameters["UseDualStack"] is true ? "api.aws" : RegionEndpoint.GetBySystemName(region).PartitionDnsSuffix;
        return new($"https://{host}.{region}.{suffix}");
    }
}
