using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>Goes on with a walk that has come too deep for the stack it is on. A tree can be deeper than a small stack allows, but never than this one.</summary>
internal static class FurtherStack
{
    private const int Size = 16 * 1024 * 1024;

    /// <summary>Whether the stack at hand is used up.</summary>
    public static bool IsNeeded => !RuntimeHelpers.TryEnsureSufficientExecutionStack();

    public static TResult Run<TResult>(Func<TResult> walk)
    {
        var result = default(TResult);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Walk, Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;

        void Walk()
        {
            try
            {
                result = walk();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
