using System.Runtime.ExceptionServices;

namespace OrderFlow.Jsonata.Tests.Safety;

/// <summary>A thread with 256 KiB of stack, as servers give to theirs to have many.</summary>
internal static class SmallStack
{
    public static T Run<T>(Func<T> function)
    {
        T? result = default;
        ExceptionDispatchInfo? error = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
                catch (Exception exception)
                {
                    error = ExceptionDispatchInfo.Capture(exception);
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();
        error?.Throw();
        return result!;
    }
}
