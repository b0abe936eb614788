using Amazon.Runtime.Internal;

namespace Amazon.ServiceProtocols;

/// <summary>Fits the SDK's pipeline to a service that has no generated handlers.</summary>
internal static class ServicePipeline
{
    public static void Fit(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new RegionalEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new SignatureV4AuthResolver());
    }
}
