using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Console.Live;

/// <summary>
/// Server-sent events: tells open pages that something happened, and they ask for what changed. A stream holds no hops, only that
/// there were some, so that a slow page costs nothing; how many streams are open is bounded.
/// </summary>
/// <seealso href="https://html.spec.whatwg.org/multipage/server-sent-events.html"/>
internal sealed class LiveStreams(HopFeed hops, TimeProvider time) : IDisposable
{
    public const string Path = "/_console/live";

    private const int MostStreams = 64;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestWrite = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource closing = new();
    private int open;

    /// <summary>Serves a stream until the page is closed or the endpoint stops.</summary>
    /// <exception cref="ServiceException">Too many are open.</exception>
    public async Task ServeAsync(HttpContext http, LiveFilter filter)
    {
        if (Interlocked.Increment(ref open) > MostStreams)
        {
            Interlocked.Decrement(ref open);
            throw new ServiceException("TooManyStreams", $"{MostStreams} pages are open already. Close some.", 503);
        }

        try
        {
            http.Response.ContentType = "text/event-stream";
            http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, closing.Token);
            var news = new LiveNews(filter);
            var reading = ReadAsync(news, ending.Token);
            try
            {
                await WriteAsync(http, news, ending.Token);
            }
            finally
            {
                await ending.CancelAsync();
                await reading;
            }
        }
        catch (OperationCanceledException)
        {
            // The page is closed, or the endpoint stops.
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }

    /// <summary>Ends all streams, so that the server need not wait for them.</summary>
    public void End() => closing.Cancel();

    public void Dispose() => closing.Dispose();

    private async Task ReadAsync(LiveNews news, CancellationToken ending)
    {
        try
        {
            await foreach (var hop in hops.FollowAsync(fromStart: false, ending))
                news.Add(hop);
        }
        catch (OperationCanceledException)
        {
            // Read until the end.
        }
    }

    private async Task WriteAsync(HttpContext http, LiveNews news, CancellationToken ending)
    {
        await SendAsync(http, "retry: 1000\nevent: open\ndata: {}\n\n", ending);
        while (true)
        {
            var silence = Task.Delay(LongestSilence, time, ending);
            if (await Task.WhenAny(news.Arrival, silence) == silence)
            {
                await silence;
                await SendAsync(http, ": still here\n\n", ending);
                continue;
            }

            await SendAsync(http, $"event: news\ndata: {news.Take()}\n\n", ending);
            await Task.Delay(ShortestPause, time, ending);
        }
    }

    private async Task SendAsync(HttpContext http, string text, CancellationToken ending)
    {
        using var late = new CancellationTokenSource(LongestWrite, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ending, late.Token);
        try
        {
            await http.Response.WriteAsync(text, either.Token);
            await http.Response.Body.FlushAsync(either.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            // It does not read any more; it comes back by itself when it does.
            http.Abort();
            throw;
        }
    }
}
