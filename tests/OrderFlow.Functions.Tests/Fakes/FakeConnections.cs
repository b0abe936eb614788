using System.Text;
using Amazon.ApiGatewayManagementApi;
using Amazon.ApiGatewayManagementApi.Model;
using Amazon.Runtime;

namespace OrderFlow.Functions.Tests.Fakes;

/// <summary>The connections of a WebSocket API: they keep what is posted to them, unless they are gone.</summary>
internal sealed class FakeConnections() : AmazonApiGatewayManagementApiClient(
    new AnonymousAWSCredentials(), new AmazonApiGatewayManagementApiConfig { ServiceURL = "http://127.0.0.1" })
{
    /// <summary>The connections that are gone.</summary>
    public HashSet<string> Gone { get; } = [];

    /// <summary>What was posted to which connection.</summary>
    public List<(string ConnectionId, string Data)> Posted { get; } = [];

    /// <summary>Called before a connection turns out to be gone.</summary>
    public Action BeforeGone { get; set; } = () => { };

    public override Task<PostToConnectionResponse> PostToConnectionAsync(PostToConnectionRequest request, CancellationToken cancellationToken = default)
    {
        if (Gone.Contains(request.ConnectionId))
        {
            BeforeGone();
            throw new GoneException("Gone");
        }

        using var reader = new StreamReader(request.Data, Encoding.UTF8);
        Posted.Add((request.ConnectionId, reader.ReadToEnd()));
        return Task.FromResult(new PostToConnectionResponse());
    }
}
