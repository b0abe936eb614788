using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata;

/// <summary>How deep JSON may nest where it is written or converted.</summary>
internal static class JsonDepth
{
    /// <exception cref="JsonataJsonException">The depth is beyond the limit, or beyond what the thread's stack can take.</exception>
    public static void Check(int depth)
    {
        if (depth > JsonataJson.MaxDepth)
            throw new JsonataJsonException($"The value nests deeper than {JsonataJson.MaxDepth} levels.", 0, 0);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new JsonataJsonException("The value nests too deep for this thread's stack.", 0, 0);
    }
}
