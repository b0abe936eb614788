using Amazon.Runtime.Internal;

namespace Amazon.ServiceProtocols;

/// <summary>What tells one AWS service from another on the wire.</summary>
/// <param name="ServiceId">Its id, by which AWS_ENDPOINT_URL_... and the user agent name it.</param>
/// <param name="SigningName">Its name in a signature.</param>
/// <param name="EndpointPrefix">The first label of its host names.</param>
/// <param name="Version">The version of its API.</param>
internal sealed record Service(string ServiceId, string SigningName, string EndpointPrefix, string Version) : IServiceMetadata
{
    /// <summary>The version of the SDK whose core is used.</summary>
    public const string SdkVersion = "4.0.102.17";

    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();
}
