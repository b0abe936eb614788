namespace OrderFlow.Jsonata.Tests.Safety;

/// <summary>However long a loop is, it looks now and then whether anybody still waits for the result.</summary>
public sealed class Cancelling
{
    public static TheoryData<string> Loops =>
    [
        "($f := function() { $f() }; $f())",
        "[1..1000000].($ * 2)",
        "[1..1000000][$ > 5]",
        "[1..1000000]^(>$)",
        "[1..1000000]#$i.$i",
        "[1..1000000]{$string($): $}",
        "$map([1..1000000], function($i) { $i })",
        "$filter([1..1000000], function($i) { $i > 5 })",
        "$reduce([1..1000000], function($a, $b) { $a + $b })",
        "$sort([1..1000000])",
        "$sort([1..100000], function($a, $b) { $a < $b })",
        "$distinct([1..1000000].[[$]])",
        "$zip([1..1000000], [1..1000000])",
        "$shuffle([1..1000000])",
        "$sum([1..1000000])",
        "$join([1..100000].$string($))",
        "$merge([1..100000].{$string($): $})",
        "$spread([1..100000].{'a': $})",
        "$keys([1..1000000])",
        "$lookup([1..1000000], 'a')",
        "$pad('', 1000000, 'ab') ~> $uppercase()",
        "$split($pad('', 1000000, 'ab'), 'b')",
        "$split($pad('', 1000000, 'ab'), /b/)",
        "$replace($pad('', 1000000, 'ab'), 'b', 'c')",
        "$replace($pad('', 1000000, 'ab'), /b/, 'c')",
        "$contains($pad('', 1000000, 'a'), 'b')",
        "$string([1..1000000])",
        "[1..1000000] = [1..1000000].($)",
        "5 in [1..1000000]",
        "$pad('', 1000000, 'a') = $pad('', 1000000, 'a')",
        "$clone([1..1000000])",
        "[1..1000000].{'a': $} ~> |$|{'b': 1}|",
        "{'a': [1..1000000]}.**",
        "{'a': [1..1000000].[[$]]}.*",
        "$boolean([1..1000000].(0))",
        "$formatNumber(1, $pad('', 10000, '#') & '0')",
        "$fromMillis(0, $pad('', 10000, '-'))",
        "$eval($pad('1', 10000))",
    ];

    [Theory]
    [MemberData(nameof(Loops))]
    public void A_loop_ends_when_it_is_cancelled(string expression)
    {
        using var source = new CancellationTokenSource();
        var compiled = JsonataExpression.Parse(expression);
        Should.Throw<OperationCanceledException>(() => compiled.Evaluate(default, null, new() { TimeProvider = new Canceller(source) }, source.Token));
    }

    /// <summary>Cancels when the evaluation first looks at the clock, which is when it is under way.</summary>
    private sealed class Canceller(CancellationTokenSource source) : TimeProvider
    {
        public override long GetTimestamp()
        {
            source.Cancel();
            return 0;
        }
    }
}
