namespace OrderFlow.Jsonata.Tests.Safety;

/// <summary>What an expression makes is bounded as a whole, not string by string and array by array only.</summary>
public sealed class Memory
{
    private const long Budget = 16 * 1024 * 1024;

    private static readonly JsonataOptions Options = new() { MaxMemory = Budget };

    [Theory]
    [InlineData("$map([1..1000], function($i) { $pad('', 1000000, 'x') })")]
    [InlineData("[1..1000].$pad('', 1000, 'x').$pad($, 1000000)")]
    [InlineData("[1..100000].[1..100]")]
    [InlineData("$map([1..10000], function($i) { [1..1000] })")]
    [InlineData("($f := function($s) { $f($s & $s) }; $f('x'))")]
    [InlineData("($s := $pad('', 1000000, 'x'); $join($map([1..100], function($i) { $s })))")]
    [InlineData("$replace($pad('', 100000, 'x'), 'x', $pad('', 1000, 'y'))")]
    [InlineData("$replace($pad('', 100, 'x'), /x+/, $pad('', 1000000, '$0'))")]
    [InlineData("($f := function($x, $n) { $n = 0 ? $x : $f($append($x, $x), $n - 1) }; $f([1], 40))")]
    [InlineData("($f := function($x, $n) { $n = 0 ? $x : $f($zip($x, $x, $x).*, $n - 1) }; $f([1], 40))")]
    [InlineData("($big := [1..10000]; [1..10000].{'all': $big}.all)")]
    [InlineData("($big := [1..10000]; [1..10000].{'all': $big}{'x': all})")]
    [InlineData("$merge([1..1000000].{$string($): $})")]
    [InlineData("$spread($merge([1..100000].{$string($): $}))")]
    [InlineData("$split($pad('', 1000000, 'x'), '')")]
    [InlineData("$match($pad('', 3000000, 'x'), /((((((((((x+))))))))))/)")]
    [InlineData("$shuffle([1..1000000])")]
    [InlineData("[1..200]@$a.[1..200]@$b.[1..200]@$c.{'a': $a}")]
    [InlineData("$eval($pad('', 1000000, ' ') & '1')")]
    [InlineData("$fromMillis(0, $pad('', 1000000, '-'))")]
    public void What_grows_without_end_ends_with_an_error_before_it_is_large(string expression)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Expressions.Fails(expression, "{}", options: Options).Code.ShouldBeOneOf("U1001", "D1014", "D2015");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(3 * Budget);
    }

    [Fact]
    public void The_default_lets_the_largest_range_through() =>
        Expressions.Evaluate("[0..9999999] ~> $count()").ShouldBe("10000000");

    [Fact]
    public void A_text_built_piece_by_piece_is_no_hostile_one() =>
        Expressions.Evaluate("$length($reduce([1..2000], function($all, $i) { $all & 'row ' & $i & '\n' }, ''))").ShouldBe("16893");

    [Theory]
    [InlineData("function($x, $n) { $n = 0 ? $x : $f([[$x], [$x]], $n - 1) }")]
    [InlineData("function($x, $n) { $n = 0 ? $x : $f({'a': $x, 'b': $x}, $n - 1) }")]
    public void A_value_that_shares_its_parts_is_compared_and_hashed_part_by_part_only_once(string doubled)
    {
        var value = JsonataExpression.Parse($"($f := {doubled}; $f(1, 60))").Evaluate(default);
        value.ShouldBe(JsonataExpression.Parse($"($f := {doubled}; $f(1, 60))").Evaluate(default));
        value.GetHashCode().ShouldBe(JsonataExpression.Parse($"($f := {doubled}; $f(1, 60))").Evaluate(default).GetHashCode());
    }

    [Fact]
    public void Nor_is_it_converted_for_ever() =>
        Should.Throw<JsonataJsonException>(() => JsonataExpression.Parse("($f := function($x, $n) { $n = 0 ? $x : $f([[$x, 1], [$x, 2]], $n - 1) }; $f(1, 60))").Evaluate(default).ToToken());

    [Theory]
    [InlineData("$string($v)")]
    [InlineData("'' & $v")]
    [InlineData("$clone($v)")]
    [InlineData("$v ~> |**|{'c': 1}|")]
    [InlineData("$v.**")]
    [InlineData("$v.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*")]
    [InlineData("$keys($w)")]
    [InlineData("$lookup($w, 'x')")]
    [InlineData("$spread($w)")]
    [InlineData("$boolean($w)")]
    [InlineData("$w.x")]
    [InlineData("$w.*")]
    public void Neither_is_it_gone_through_part_by_part(string expression) =>
        Expressions.Fails(
            $$"""
            ($f := function($x, $n) { $n = 0 ? $x : $f({'a': $x, 'b': $x}, $n - 1) };
            $g := function($x, $n) { $n = 0 ? $x : $g([[$x], [$x]], $n - 1) };
            $v := $f(1, 60); $w := $g(0, 60); {{expression}})
            """,
            options: Options with { MaxSteps = 100_000, MaxStringLength = 100_000 }).Code.ShouldBeOneOf("U1001", "D1014");

    [Theory]
    [InlineData("$v = $u", "true")]
    [InlineData("$count($distinct([$v, $u]))", "1")]
    [InlineData("$count($distinct([1..1000].{'a': [$v, $]}))", "1000")]
    public void So_it_is_within_an_expression(string expression, string result) =>
        Expressions.Evaluate($"($f := function($x, $n) {{ $n = 0 ? $x : $f({{'a': $x, 'b': $x}}, $n - 1) }}; $v := $f(1, 60); $u := $f(1, 60); {expression})").ShouldBe(result);

    [Theory]
    [InlineData("-$v", "D1002")]
    [InlineData("{$v: 1}", "T1003")]
    [InlineData("$ ~> |$|$v|", "T2011")]
    public void An_error_quotes_no_more_of_it_than_fits_in_a_line(string expression, string code)
    {
        var error = Expressions.Fails($"($f := function($x, $n) {{ $n = 0 ? $x : $f([[$x], [$x]], $n - 1) }}; $v := $f(1, 60); {expression})", "{}");
        error.Code.ShouldBe(code);
        error.Message.Length.ShouldBeLessThan(2500);
    }
}
