namespace OrderFlow.Conformance.Tests;

/// <summary>What a run of the command line printed and returned.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public string LastLine => Output.TrimEnd().Split('\n')[^1].TrimEnd();

    public static async Task<Run> OfAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(args, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
