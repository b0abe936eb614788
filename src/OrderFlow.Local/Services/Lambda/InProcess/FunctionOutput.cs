namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>
/// Takes what functions write to the console to the log of the invocation that wrote it, and to the console as well. The console is
/// the process's, hence so is this: it is put before <see cref="System.Console.Out"/> and <see cref="System.Console.Error"/> once, and passes on
/// whatever is not written by a function.
/// </summary>
internal static class FunctionOutput
{
    private static readonly Lock Gate = new();
    private static readonly AsyncLocal<InvocationLog?> Current = new();
    private static TextWriter? installedOut;
    private static TextWriter? installedError;

    /// <summary>The log of the invocation that the calling code is part of, or null outside of functions.</summary>
    public static InvocationLog? Log => Current.Value;

    /// <summary>Makes a log that of the code that follows, and of all that it starts.</summary>
    public static void Enter(InvocationLog log)
    {
        Install();
        Current.Value = log;
    }

    /// <summary>Ends what <see cref="Enter"/> began, in the code that follows.</summary>
    public static void Leave() => Current.Value = null;

    private static void Install()
    {
        lock (Gate)
        {
            // A program that replaces the console's writers gets its own ones wrapped.
            if (!ReferenceEquals(System.Console.Out, installedOut))
            {
                System.Console.SetOut(new FunctionWriter(System.Console.Out, "info"));
                installedOut = System.Console.Out;
            }

            if (!ReferenceEquals(System.Console.Error, installedError))
            {
                System.Console.SetError(new FunctionWriter(System.Console.Error, "fail"));
                installedError = System.Console.Error;
            }
        }
    }
}
