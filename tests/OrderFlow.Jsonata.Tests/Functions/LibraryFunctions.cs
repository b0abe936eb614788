namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class LibraryFunctions
{
    [Theory]
    [InlineData("$substring('a😀bc', 1, 2)", "\"😀b\"")]
    [InlineData("$pad('7', -3, '0')", "\"007\"")]
    [InlineData("$uppercase('straße')", "\"STRASSE\"")]
    [InlineData("$split('2024-06-30', /-0?/)", """["2024","6","30"]""")]
    [InlineData("$replace('Ada Lovelace', /(\\w+) (\\w+)/, '$2, $1')", "\"Lovelace, Ada\"")]
    [InlineData("$replace('a1b22', /[0-9]+/, function($m) { '<' & $m.match & '>' })", "\"a<1>b<22>\"")]
    [InlineData("$match('k1=v1;k2=v2', /(k.)=(v.)/).groups[1]", "[\"v1\",\"v2\"]")]
    [InlineData("$contains('line\\nend', /^end$/m)", "true")]
    [InlineData("$encodeUrlComponent('a b&é')", "\"a%20b%26%C3%A9\"")]
    [InlineData("$base64decode($base64encode('hi!'))", "\"hi!\"")]
    [InlineData("$string({'a': 0.1 + 0.2, 'f': $sum})", "\"{\\\"a\\\":0.3,\\\"f\\\":\\\"\\\"}\"")]
    public void Texts(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$formatNumber(-98765.432, '#,##0.0')", "\"-98,765.4\"")]
    [InlineData("$formatNumber(0.256, '0.0%')", "\"25.6%\"")]
    [InlineData("$formatNumber(4321, '0.00e0')", "\"4.32e3\"")]
    [InlineData("$formatInteger(42, 'Ww')", "\"Forty-Two\"")]
    [InlineData("$formatInteger(2026, 'I')", "\"MMXXVI\"")]
    [InlineData("$formatInteger(28, 'a')", "\"ab\"")]
    [InlineData("$formatInteger(23, '1;o')", "\"23rd\"")]
    [InlineData("$parseInteger('9,876,543', '#,##0')", "9876543")]
    [InlineData("$round(2.675, 2)", "2.68")]
    [InlineData("$round(-3.5)", "-4")]
    [InlineData("$number('0xff')", "255")]
    [InlineData("$formatBase(2748, 16)", "\"abc\"")]
    public void Numbers(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$fromMillis(1735689599999)", "\"2024-12-31T23:59:59.999Z\"")]
    [InlineData("$fromMillis(1735689599999, '[FNn] [D1o] [MNn] [Y], week [W] of [X]')", "\"Tuesday 31st December 2024, week 1 of 2025\"")]
    [InlineData("$fromMillis(0, '[h#1]:[m01][P] [Z]', '+0530')", "\"5:30am +05:30\"")]
    [InlineData("$toMillis('31.12.2024 11:05 PM', '[D].[M].[Y] [h]:[m] [PN]')", "1735686300000")]
    [InlineData("$toMillis('2024-366', '[Y]-[d]')", "1735603200000")]
    [InlineData("$toMillis('2024-02-29T12:00:00+01:00')", "1709204400000")]
    [InlineData("$toMillis('yesterday', '[Y]')", "")]
    public void Moments(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Fact]
    public void The_present_comes_from_the_clock_and_stands_still()
    {
        var options = new JsonataOptions { TimeProvider = new FixedTime(DateTimeOffset.UnixEpoch.AddDays(1)) };

        Expressions.Evaluate("[$now(), $millis(), $now('[Y]')]", options: options).ShouldBe("""["1970-01-02T00:00:00.000Z",86400000,"1970"]""");
    }

    [Fact]
    public void Chance_comes_from_the_source_that_is_given() =>
        Expressions.Evaluate("[$random(), $shuffle([1..9])]", options: new() { Random = new Random(5) })
            .ShouldBe(Expressions.Evaluate("[$random(), $shuffle([1..9])]", options: new() { Random = new Random(5) }));

    [Theory]
    [InlineData("$keys([{'a': 1}, {'b': 2, 'a': 3}])", """["a","b"]""")]
    [InlineData("$spread({'a': 1, 'b': 2})", """[{"a":1},{"b":2}]""")]
    [InlineData("$merge([{'a': 1}, {'b': 2}, {'a': 3}])", """{"a":3,"b":2}""")]
    [InlineData("$sift({'a': 1, 'b': 5}, function($v) { $v > 2 })", """{"b":5}""")]
    [InlineData("$each({'a': 1}, function($v, $k) { $k & '=' & $v })", "\"a=1\"")]
    [InlineData("$zip([1, 2], ['a', 'b', 'c'])", """[[1,"a"],[2,"b"]]""")]
    [InlineData("$distinct([1, 1.0, '1', {'x': [1]}, {'x': [1]}])", """[1,"1",{"x":[1]}]""")]
    [InlineData("$single([4, 5, 6], function($n) { $n % 5 = 0 })", "5")]
    [InlineData("$type(nothing)", "")]
    public void Collections(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
