using System.Diagnostics;
using System.Text;

namespace OrderFlow.Jsonata.Differential.Asking;

/// <summary>Asks the reference implementation: one process that answers line by line, started anew when it hangs.</summary>
/// <param name="package">The folder of its npm package.</param>
internal sealed class Reference(string package) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "reference.js");

    private Process? _process;

    /// <summary>The answers, in order.</summary>
    public async Task<Outcome[]> AskAsync(IReadOnlyList<Question> questions)
    {
        var outcomes = new Outcome[questions.Count];
        for (var next = 0; next < outcomes.Length;)
            next = await AskAsync(questions, outcomes, next);
        return outcomes;
    }

    public async Task<Outcome> AskAsync(Question question) => (await AskAsync([question]))[0];

    public ValueTask DisposeAsync()
    {
        Stop();
        return ValueTask.CompletedTask;
    }

    private async Task<int> AskAsync(IReadOnlyList<Question> questions, Outcome[] outcomes, int first)
    {
        var process = _process ??= Start();
        var writing = WriteAsync(process.StandardInput, questions.Skip(first));
        var at = first;
        while (at < outcomes.Length)
        {
            var trouble = "hang";
            try
            {
                if (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
                {
                    outcomes[at++] = Outcome.Read(line);
                    continue;
                }

                trouble = "crash";
            }
            catch (TimeoutException)
            {
                // It hangs in the question that is next.
            }

            Stop();
            outcomes[at++] = new() { Trouble = trouble, Message = "no answer" };
            break;
        }

        await writing;
        return at;
    }

    private static async Task WriteAsync(StreamWriter input, IEnumerable<Question> questions)
    {
        try
        {
            foreach (var question in questions)
                await input.WriteAsync(question.ToJson() + "\n");
            await input.FlushAsync();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The process was stopped; its questions are asked again.
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("--max-old-space-size=1024");
        start.ArgumentList.Add(Script);
        start.ArgumentList.Add(package);
        var process = Process.Start(start) ?? throw new InvalidOperationException("node does not start");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private void Stop()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        _process = null;
    }
}
