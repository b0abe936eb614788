namespace OrderFlow.Cli;

/// <summary>What the process answers to its caller.</summary>
internal static class ExitCode
{
    /// <summary>All that was asked for happened.</summary>
    public const int Success = 0;

    /// <summary>Something that was expected did not happen.</summary>
    public const int Failure = 1;

    /// <summary>Nothing was started: the command line is not valid, or the endpoint could not start; the message says why.</summary>
    public const int CannotStart = 2;
}
