using System.IO.Pipes;

namespace OrderFlow.Local.Tests.Functions;

/// <summary>Holds an invocation until the test that listens on the named pipe lets it go.</summary>
public sealed class Gate
{
    public async Task<string> Pass(string pipe)
    {
        await using var client = new NamedPipeClientStream(".", pipe, PipeDirection.InOut, PipeOptions.Asynchronous);
        await client.ConnectAsync();
        var signal = new byte[1];
        await client.WriteAsync(signal);
        await client.ReadExactlyAsync(signal);
        return "passed";
    }
}
