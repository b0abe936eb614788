namespace OrderFlow.Jsonata.Tests.Safety;

/// <summary>An evaluation has so much time, by whatever clock it is given.</summary>
public sealed class Time
{
    [Theory]
    [InlineData("($f := function() { $f() }; $f())")]
    [InlineData("[1..1000000].($ * 2)")]
    [InlineData("$sort([1..1000000])")]
    [InlineData("$map([1..1000], function($i) { $contains('aaa', /b/) })")]
    public void When_the_time_is_over_the_evaluation_ends(string expression)
    {
        var error = Expressions.Fails(expression, options: new() { TimeProvider = new HastyClock(TimeSpan.FromSeconds(1)), Timeout = TimeSpan.FromSeconds(5) });
        error.Code.ShouldBe("U1001");
        error.Message.ShouldContain("5 s");
    }

    [Fact]
    public void Without_a_limit_time_does_not_matter() =>
        Expressions.Evaluate(
            "$sum([1..100000].($ * 2))",
            options: new() { TimeProvider = new HastyClock(TimeSpan.FromDays(1)), Timeout = Timeout.InfiniteTimeSpan }).ShouldBe("10000100000");

    [Fact]
    public void Each_evaluation_has_its_own_time()
    {
        var options = new JsonataOptions { TimeProvider = new HastyClock(TimeSpan.FromSeconds(1)), Timeout = TimeSpan.FromSeconds(5) };
        for (var i = 0; i < 100; i++)
            Expressions.Evaluate("$count([1..1500].($))", options: options).ShouldBe("1500");
    }

    [Theory]
    [InlineData("$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(?=(a+)+$)/)")]
    [InlineData("/^(?=(a+)+$)/('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')")]
    public void A_match_that_tries_everything_ends_with_the_time_of_the_evaluation(string expression) =>
        Expressions.Fails(expression, options: new() { Timeout = TimeSpan.FromMilliseconds(20) }).Code.ShouldBe("U1001");

    [Theory]
    [InlineData("$count($split($join([1..50000].('some words'), '\n'), /\n/))", "50000")]
    [InlineData("$count($match($join([1..50000].('some words'), '\n'), /words/))", "50000")]
    [InlineData("$length($replace($join([1..50000].('some words'), '\n'), /o/, '0'))", "549999")]
    [InlineData("$contains($join([1..50000].('some words'), '\n'), 'some words more')", "false")]
    public void A_text_of_many_lines_is_no_hostile_one(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    /// <summary>Time passes with every look at it.</summary>
    private sealed class HastyClock(TimeSpan each) : TimeProvider
    {
        private long _looks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Increment(ref _looks) * each.Ticks;
    }
}
