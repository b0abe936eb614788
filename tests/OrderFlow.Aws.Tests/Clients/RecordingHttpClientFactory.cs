using System.Net;
using Amazon.Runtime;

namespace OrderFlow.Aws.Tests.Clients;

/// <summary>Answers each request with an empty object, and keeps the host to which it went.</summary>
internal sealed class RecordingHttpClientFactory : HttpClientFactory, IDisposable
{
    private readonly RecordingHandler _handler = new();

    public IReadOnlyList<string> Hosts => _handler.Hosts;

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(_handler, disposeHandler: false);

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    public void Dispose() => _handler.Dispose();

    private sealed class RecordingHandler : HttpMessageHandler
    {
        public List<string> Hosts { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Hosts.Add(request.RequestUri!.Host);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}") });
        }
    }
}
