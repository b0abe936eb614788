using System.Runtime.CompilerServices;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>One evaluation of a path with the paths in its filters: the document it began with, and how much work it may still do.</summary>
/// <param name="document">What <c>$</c> means in filters and functions.</param>
internal sealed class PathWalk(JsonataValue document)
{
    private long left = PathLimits.Work;

    public JsonataValue Document { get; } = document;

    public void Spend(long work = 1)
    {
        left -= work;
        if (left < 0)
            throw new PathFailure("The path visits too many values.");
    }

    /// <summary>Before a value's parts are gone into.</summary>
    public static void Deepen()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new PathFailure("The data nests too deep for the path on this thread's stack.");
    }
}
