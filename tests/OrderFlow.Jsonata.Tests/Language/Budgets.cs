namespace OrderFlow.Jsonata.Tests.Language;

public sealed class Budgets
{
    [Theory]
    [InlineData("($f := function() { $f() }; $f())")]
    [InlineData("($f := function($n) { 1 + $f($n) }; $f(1))")]
    [InlineData("[1..5000].([1..5000].($))")]
    [InlineData("/^(a+)+\\1b$/('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')")]
    public void What_would_never_end_ends_with_an_error(string expression) =>
        Expressions.Fails(expression).Code.ShouldBe("U1001");

    [Fact]
    public void Evaluation_of_text_within_text_ends_wherever_the_stack_runs_short() =>
        Expressions.Fails("($f := function() { 1 + $eval('$f()') }; $f())").Code.ShouldBeOneOf("U1001", "D3121");

    [Theory]
    [InlineData("$pad('', 1e9)", "D1014")]
    [InlineData("$reduce([1..60], function($a, $b) { $a & $a }, 'xx')", "D1014")]
    [InlineData("$reduce([1..60], function($a, $b) { $append($a, $a) }, [1, 2])", "D2015")]
    public void What_would_take_all_memory_is_refused(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("-")]
    [InlineData("1?")]
    [InlineData("function(){")]
    [InlineData("1+")]
    public void Hostile_nesting_is_refused_by_the_parser(string part) =>
        Expressions.Fails(string.Concat(Enumerable.Repeat(part, 50_000)) + "1").Code.ShouldBe("S0218");

    [Fact]
    public void Budgets_can_be_set()
    {
        Expressions.Fails("$sum([1..1000].($ * 2))", options: new() { MaxSteps = 1000 }).Code.ShouldBe("U1001");
        Expressions.Fails("[1..1000]", options: new() { MaxSequence = 999 }).Code.ShouldBe("D2015");
        Expressions.Evaluate("$sum([1..1000].($ * 2))").ShouldBe("1001000");
    }

    [Fact]
    public void The_service_gives_an_evaluation_less_room()
    {
        Expressions.Fails("[1..900000]", dialect: JsonataDialect.StepFunctions).Code.ShouldBe("D2015");
        Expressions.Evaluate("$count([1..900000])").ShouldBe("900000");
        Expressions.Evaluate("$count([1..900000])", dialect: JsonataDialect.StepFunctions, options: new()).ShouldBe("900000");
    }

    [Fact]
    public void The_longest_range_of_the_language_fits_into_what_there_is_by_default()
    {
        Expressions.Evaluate("[0..9999999] ~> $count()").ShouldBe("10000000");
        Expressions.Fails("[0..10000000]").Code.ShouldBe("D2014");
    }

    [Fact]
    public void A_cancelled_evaluation_stops() =>
        Should.Throw<OperationCanceledException>(() =>
            JsonataExpression.Parse("[1..1000000].($ * 2)").Evaluate(default, cancellationToken: new CancellationToken(canceled: true)));
}
