namespace OrderFlow.Cli;

/// <summary>What the process answers to its caller.</summary>
internal static class ExitCode
{
    /// <summary>All that was asked for happened.</summary>
    public const int Success = 0;

    /// <summary>Something that was asked for did not happen: the endpoint could not start, or an expected hop was not made; the message says which.</summary>
    public const int Failure = 1;

    /// <summary>The command line is not valid; the message says why.</summary>
    public const int WrongUsage = 2;
}
