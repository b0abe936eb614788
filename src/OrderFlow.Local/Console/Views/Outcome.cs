namespace OrderFlow.Local.Console.Views;

/// <summary>How something stands or ended, in the colours of Step Functions.</summary>
internal enum Outcome
{
    NotReached,
    Running,
    Succeeded,
    Failed,
    Caught,
    TimedOut,
    Aborted,
}
