using System.Net;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace OrderFlow.Local.Tests.Services.EventBridge;

/// <summary>An HTTP endpoint on loopback that keeps what it received and answers as a test says.</summary>
internal sealed class HttpTarget : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly Channel<ReceivedRequest> received = Channel.CreateUnbounded<ReceivedRequest>();

    private HttpTarget()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        application = builder.Build();
        application.Run(ServeAsync);
    }

    /// <summary>What it does with a request; by default it answers 200.</summary>
    public Func<ReceivedRequest, HttpResponse, Task> Answer { get; set; } = (_, _) => Task.CompletedTask;

    public string Url => application.Urls.First();

    public static async Task<HttpTarget> StartAsync()
    {
        var target = new HttpTarget();
        await target.application.StartAsync();
        return target;
    }

    public void AnswerStatus(int status, string? retryAfter = null) => Answer = (_, response) =>
    {
        response.StatusCode = status;
        if (retryAfter is not null)
            response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    /// <summary>The next request, in the order of their arrival.</summary>
    public async Task<ReceivedRequest> NextAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await received.Reader.ReadAsync(deadline.Token);
    }

    /// <summary>How many requests came that <see cref="NextAsync"/> did not give yet.</summary>
    public int Waiting => received.Reader.Count;

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }

    private async Task ServeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var request = new ReceivedRequest(
            http.Request.Method,
            new Uri(http.Request.GetEncodedUrl()).PathAndQuery,
            http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync(http.RequestAborted));
        await received.Writer.WriteAsync(request);
        await Answer(request, http.Response);
    }
}
