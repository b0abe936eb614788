using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Which errors a Retrier or Catcher is for (<c>ErrorEquals</c>).</summary>
/// <param name="errorEquals">The names.</param>
/// <seealso href="https://states-language.net/#errors"/>
public sealed class ErrorMatch(IReadOnlyList<string> errorEquals)
{
    private readonly string[] names = [.. errorEquals];

    /// <summary>Whether the names cover an error.</summary>
    /// <param name="error">The error's name; null where it has none, which only <c>States.ALL</c> matches.</param>
    /// <param name="fromTask">Whether a task failed, as opposed to the interpreter.</param>
    public bool Matches(string? error, bool fromTask)
    {
        // The service lets nothing handle States.Runtime: it fails the execution at once.
        if (error == ErrorNames.Runtime)
            return false;
        foreach (var name in names)
        {
            if (name == error)
                return true;
            var matches = name switch
            {
                // Measured: a result that is too large is a task's failure like any other; what AWS documents holds for everything else.
                ErrorNames.All => fromTask || error != ErrorNames.DataLimitExceeded,
                ErrorNames.TaskFailed => fromTask && error is not (ErrorNames.Timeout or ErrorNames.DataLimitExceeded),
                ErrorNames.Timeout => error == ErrorNames.HeartbeatTimeout,
                _ => false,
            };
            if (matches)
                return true;
        }

        return false;
    }
}
