using System.Collections.Concurrent;

namespace Amazon.Lambda.Core;

/// <summary>Registers what a function does around a SnapStart snapshot.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-dotnet.html"/>
public static class SnapshotRestore
{
    private static readonly ConcurrentQueue<Func<ValueTask>> _beforeSnapshot = new();
    private static readonly ConcurrentQueue<Func<ValueTask>> _afterRestore = new();

    /// <summary>Registers what runs before the snapshot is taken.</summary>
    public static void RegisterBeforeSnapshot(Func<ValueTask> beforeSnapshotAction) => _beforeSnapshot.Enqueue(beforeSnapshotAction);

    /// <summary>Registers what runs after the snapshot is restored.</summary>
    public static void RegisterAfterRestore(Func<ValueTask> afterRestoreAction) => _afterRestore.Enqueue(afterRestoreAction);

    internal static void CopyBeforeSnapshotCallbacksToRegistry(Action<Func<ValueTask>> register) => Drain(_beforeSnapshot, register);

    internal static void CopyAfterRestoreCallbacksToRegistry(Action<Func<ValueTask>> register) => Drain(_afterRestore, register);

    private static void Drain(ConcurrentQueue<Func<ValueTask>> registered, Action<Func<ValueTask>> register)
    {
        while (registered.TryDequeue(out var action))
            register(action);
    }
}
