using Microsoft.AspNetCore.Http;

namespace OrderFlow.Local.Console.Serving;

/// <summary>
/// The names that the console answers to. A page elsewhere can make its own name point to 127.0.0.1 (DNS rebinding); then it
/// would read and act here as if it were this console.
/// </summary>
internal static class LoopbackHost
{
    public static bool Allows(HostString host) => host.Host is "127.0.0.1" or "[::1]" || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
