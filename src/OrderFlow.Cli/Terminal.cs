using Spectre.Console;

namespace OrderFlow.Cli;

/// <summary>Where the tool prints: in colour and as wide as the window for people, plain and never wrapped for files and pipes.</summary>
internal static class Terminal
{
    private const int NeverWrapped = 10_000;

    /// <summary>The standard output.</summary>
    public static IAnsiConsole Open() => Open(Console.Out, Console.IsOutputRedirected);

    /// <summary>The standard error, for what a pipe of the output should not swallow.</summary>
    public static IAnsiConsole OpenError() => Open(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Open(TextWriter writer, bool redirected)
    {
        var plain = redirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (redirected)
            console.Profile.Width = NeverWrapped;
        return console;
    }
}
