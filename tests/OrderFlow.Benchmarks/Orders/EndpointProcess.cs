using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using OrderFlow.Tests;

namespace OrderFlow.Benchmarks.Orders;

/// <summary>The tool as its users start it: <c>orderflow up</c> in a process of its own, on the repository's template.</summary>
internal sealed class EndpointProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;

    private EndpointProcess(Process process, Uri url, TimeSpan readyAfter)
    {
        this.process = process;
        Url = url;
        ReadyAfter = readyAfter;
    }

    public Uri Url { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan ReadyAfter { get; }

    /// <summary>The memory that it holds, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts it and waits for its first answer.</summary>
    /// <param name="data">The data folder.</param>
    /// <exception cref="WrongResultException">It ended, or did not answer in 30 seconds.</exception>
    public static async Task<EndpointProcess> StartAsync(string data)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo(Tool()) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "up", "--template", RepositoryRoot.Combine("serverless.template"), "--port", $"{url.Port}", "--data", data })
            start.ArgumentList.Add(argument);
        var clock = Stopwatch.StartNew();
        var started = Process.Start(start)!;
        var said = new List<string>();
        started.OutputDataReceived += (_, line) => Say(line.Data);
        started.ErrorDataReceived += (_, line) => Say(line.Data);
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        while (!await AnswersAsync(url))
        {
            if (!started.HasExited && clock.Elapsed < Patience)
                continue;
            started.Kill();
            throw new WrongResultException($"orderflow up does not answer: {string.Join(Environment.NewLine, said)}");
        }

        return new EndpointProcess(started, url, clock.Elapsed);

        void Say(string? line)
        {
            lock (said)
                said.Add(line ?? "");
        }
    }

    /// <summary>Ends it as <c>kill -9</c> does: without a chance to write anything more.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(Uri url)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, url.Port);
        }
        catch (SocketException)
        {
            await Task.Delay(2);
            return false;
        }

        // It listens before it is ready; an answer waits until it is.
        using var http = new HttpClient { Timeout = Patience };
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent("{}", null, "application/x-amz-json-1.1") };
        request.Headers.Add("X-Amz-Target", "AWSEvents.ListEventBuses");
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    private static string Tool()
    {
        var file = RepositoryRoot.Combine("src", "OrderFlow.Cli", "bin", Configuration, "net10.0", OperatingSystem.IsWindows() ? "orderflow.exe" : "orderflow");
        return File.Exists(file) ? file : throw new WrongResultException($"{file} is not there: build the solution in the configuration {Configuration}.");
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
