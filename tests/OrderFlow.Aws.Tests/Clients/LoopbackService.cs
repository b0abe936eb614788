using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OrderFlow.Aws.Tests.Clients;

/// <summary>Stands for an AWS service on the loopback interface: answers what it is told, in order, and keeps what it received.</summary>
internal sealed class LoopbackService : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<Answer> _answers;
    private readonly Task _serving;

    public LoopbackService(params Answer[] answers)
    {
        _answers = new(answers);
        Url = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Url { get; }

    public ConcurrentQueue<Received> Requests { get; } = [];

    public Received Request => Requests.ShouldHaveSingleItem();

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var headers = context.Request.Headers.AllKeys.ToDictionary(name => name!, name => context.Request.Headers[name]!, StringComparer.OrdinalIgnoreCase);
            Requests.Enqueue(new(context.Request.HttpMethod, headers, await reader.ReadToEndAsync(), context.Request.Url!.AbsolutePath));

            var answer = _answers.TryDequeue(out var next) ? next : new Answer(200, "{}");
            context.Response.StatusCode = answer.Status;
            foreach (var (name, value) in answer.Headers)
                context.Response.AddHeader(name, value);
            context.Response.Close(Encoding.UTF8.GetBytes(answer.Body), willBlock: false);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
