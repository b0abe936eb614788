using OrderFlow.Engine.Timers;

namespace OrderFlow.Engine.Tests.Timers;

/// <summary>Virtual time moves when it is told to, or when nothing holds it.</summary>
public sealed class VirtualTimeProviderTests
{
    [Fact]
    public void Each_timer_sees_its_own_instant()
    {
        var clock = new VirtualTimeProvider(autoAdvance: false);
        var start = clock.GetUtcNow();
        var seen = new List<TimeSpan>();
        using var late = clock.CreateTimer(_ => seen.Add(clock.GetUtcNow() - start), null, TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan);
        using var early = clock.CreateTimer(_ => seen.Add(clock.GetUtcNow() - start), null, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));

        clock.Advance(TimeSpan.FromSeconds(5));

        seen.ShouldBe([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5)]);
        (clock.GetUtcNow() - start).ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Time_stands_still_while_somebody_holds_it()
    {
        var clock = new VirtualTimeProvider();
        var start = clock.GetUtcNow();
        var hold = clock.Hold();
        var delay = Task.Delay(TimeSpan.FromDays(1), clock);
        clock.GetUtcNow().ShouldBe(start);

        hold.Dispose();
        await delay;

        (clock.GetUtcNow() - start).ShouldBe(TimeSpan.FromDays(1));
    }

    [Fact]
    public void A_timer_that_was_disposed_of_does_not_fire()
    {
        var clock = new VirtualTimeProvider(autoAdvance: false);
        var fired = new List<string>();
        var timer = clock.CreateTimer(_ => fired.Add("disposed"), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        using var other = clock.CreateTimer(_ => fired.Add("kept"), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        timer.Dispose();

        clock.Advance(TimeSpan.FromSeconds(2));

        fired.ShouldBe(["kept"]);
    }
}
