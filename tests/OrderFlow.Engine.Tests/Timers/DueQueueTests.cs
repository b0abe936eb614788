using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Engine.Timers;

namespace OrderFlow.Engine.Tests.Timers;

/// <summary>Timers come due in the order of their instants, however they were moved and removed.</summary>
public sealed class DueQueueTests
{
    [Fact]
    public void What_is_left_comes_in_the_order_of_its_last_instant() => Prop.ForAll<(byte Key, ushort Due, bool Remove)[]>(steps =>
    {
        var queue = new DueQueue();
        var expected = new Dictionary<byte, ushort>();
        foreach (var (key, due, remove) in steps)
        {
            if (remove)
            {
                queue.Remove(new(key, 0));
                expected.Remove(key);
                continue;
            }
            queue.Set(new(key, 0), due);
            expected[key] = due;
        }
        var taken = new List<ushort>();
        while (queue.Next is { } next)
        {
            queue.TryTake(next - 1, out _).ShouldBeFalse();
            queue.TryTake(next, out var key).ShouldBeTrue();
            expected[(byte)key.ExecutionId].ShouldBe((ushort)next);
            taken.Add((ushort)next);
        }
        taken.ShouldBe(expected.Values.Order());
    }).QuickCheckThrowOnFailure();
}
