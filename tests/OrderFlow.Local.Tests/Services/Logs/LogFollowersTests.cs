using System.Collections.Concurrent;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Tests.Services.Logs;

public sealed class LogFollowersTests
{
    private readonly LogFollowers followers = new();
    private readonly ConcurrentQueue<LogEvent> written = [];

    [Fact]
    public async Task A_follower_gets_what_is_written_after_it_came_and_ends_with_the_endpoint()
    {
        Write("before");
        await using var following = followers.FollowAsync(1, Read, FilterPattern.Everything).GetAsyncEnumerator();
        var first = following.MoveNextAsync();
        Write("one");
        Write("two");

        (await first).ShouldBeTrue();
        following.Current.Message.ShouldBe("one");
        (await following.MoveNextAsync()).ShouldBeTrue();
        following.Current.Message.ShouldBe("two");
        var last = following.MoveNextAsync();
        followers.End();
        (await last).ShouldBeFalse();
    }

    [Fact]
    public async Task A_follower_with_a_pattern_gets_what_matches()
    {
        await using var following = followers.FollowAsync(0, Read, FilterPattern.Parse("wanted")).GetAsyncEnumerator();
        var first = following.MoveNextAsync();
        Write("another");
        Write("a wanted one");

        (await first).ShouldBeTrue();
        following.Current.Message.ShouldBe("a wanted one");
    }

    private void Write(string message)
    {
        written.Enqueue(new LogEvent(written.Count + 1, "stream", 0, 0, message));
        followers.Wake();
    }

    private IReadOnlyList<LogEvent> Read(long after) => [.. written.Where(entry => entry.Sequence > after)];
}
