using System.Net;
using System.Text;

namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>Sends HTTP requests as EventBridge does: within 5 seconds, each on a connection of its own, following no redirect.</summary>
internal sealed class HttpCaller : IDisposable
{
    /// <summary>How long an endpoint may take.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private readonly ILocalUrls urls;
    private readonly TimeProvider time;
    private readonly HttpClient client;

    public HttpCaller(ILocalUrls urls, TimeProvider time)
    {
        this.urls = urls;
        this.time = time;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            Proxy = new DirectLoopback(HttpClient.DefaultProxy),
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
        })
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Where a URL is found from here.</summary>
    public string Localize(string url) => urls.Localize(url);

    /// <summary>Sends a request; the answer's body is read up to a limit.</summary>
    /// <param name="request">The request; EventBridge's own headers are added.</param>
    /// <param name="longestBody">How much of the body is wanted, in bytes.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <exception cref="TimeoutException">The endpoint took too long.</exception>
    /// <exception cref="HttpRequestException">It cannot be reached, or answers what is no HTTP.</exception>
    public async Task<HttpAnswer> SendAsync(HttpRequestMessage request, int longestBody, CancellationToken cancellation)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", "Amazon/EventBridge/ApiDestinations");
        request.Headers.TryAddWithoutValidation("Range", "bytes=0-1048575");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip,deflate");
        request.Headers.ConnectionClose = true;
        using var late = new CancellationTokenSource(Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var body = longestBody == 0 ? [] : await ReadAsync(response, longestBody, either.Token);
            return new HttpAnswer(response.StatusCode, RetryAfter(response), body);
        }
        catch (OperationCanceledException error) when (late.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException("The endpoint did not answer in time.", error);
        }
        catch (IOException error)
        {
            throw new HttpRequestException("The connection broke.", error);
        }
    }

    public void Dispose() => client.Dispose();

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, int longest, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[longest];
        var length = await stream.ReadAtLeastAsync(buffer, longest, throwOnEndOfStream: false, cancellation);
        return buffer[..length];
    }

    private static string? RetryAfter(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Retry-After", out var values) ? values.First() : null;

    // A proxy knows nothing of this machine's own ports.
    private sealed class DirectLoopback(IWebProxy proxy) : IWebProxy
    {
        public ICredentials? Credentials
        {
            get => proxy.Credentials;
            set => proxy.Credentials = value;
        }

        public Uri? GetProxy(Uri destination) => proxy.GetProxy(destination);

        public bool IsBypassed(Uri host) => host.IsLoopback || proxy.IsBypassed(host);
    }
}
