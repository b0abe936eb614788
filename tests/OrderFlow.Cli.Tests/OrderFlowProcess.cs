using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace OrderFlow.Cli.Tests;

/// <summary>The <c>orderflow</c> tool in a process of its own, as a user runs it.</summary>
internal sealed partial class OrderFlowProcess : IAsyncDisposable
{
    private const int InterruptSignal = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private OrderFlowProcess(Process process) => this.process = process;

    /// <summary>What it has printed so far, on both streams.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>Starts the tool.</summary>
    public static OrderFlowProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "orderflow.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        var running = new OrderFlowProcess(new Process { StartInfo = start });
        running.process.OutputDataReceived += (_, line) => running.Read(line.Data);
        running.process.ErrorDataReceived += (_, line) => running.Read(line.Data);
        running.process.Start();
        running.process.BeginOutputReadLine();
        running.process.BeginErrorReadLine();
        return running;
    }

    /// <summary>The endpoint's address, once it is up.</summary>
    public async Task<Uri> UrlAsync()
    {
        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(listening.Task, ended).WaitAsync(Patience) == ended && !listening.Task.IsCompleted)
            throw new InvalidOperationException($"orderflow ended with {process.ExitCode} before it was up:\n{Output}");
        return await listening.Task;
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>Asks it to end, as Ctrl+C does.</summary>
    public void Interrupt()
    {
        if (Signal(process.Id, InterruptSignal) != 0)
            throw new InvalidOperationException($"The process {process.Id} takes no signal.");
    }

    /// <summary>Ends it at once with SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        output.Enqueue(line);
        if (Address().Match(line) is { Success: true } match)
            listening.TrySetResult(new Uri(match.Value));
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int processId, int signal);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Address();
}
