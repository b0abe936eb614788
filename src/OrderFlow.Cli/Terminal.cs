using Spectre.Console;

namespace OrderFlow.Cli;

/// <summary>Where the tool prints: in colour and as wide as the window for people, plain and never wrapped for files and pipes.</summary>
internal static class Terminal
{
    private const int NeverWrapped = 10_000;

    public static IAnsiConsole Open()
    {
        var plain = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (Console.IsOutputRedirected)
            console.Profile.Width = NeverWrapped;
        return console;
    }
}
