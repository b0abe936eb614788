namespace OrderFlow.Jsonata.Tests.Syntax;

public sealed class Names
{
    [Theory]
    [InlineData("$price * (1 + $rate)", "price rate")]
    [InlineData("($x := $y; $x + $z)", "y z")]
    [InlineData("[($x := 1; $x), $x]", "x")]
    [InlineData("($f := function($n) { $n = 0 ? 1 : $n * $f($n - 1) }; $f(3))", "")]
    [InlineData("(function($a) { ($later := $a; $b) })($later)", "b later")]
    [InlineData("loans@$l.books#$i[$l.isbn = isbn].{'at': $i, 'by': $by}", "by")]
    [InlineData("|$a|{'b': $c := $d}, $c|", "a d")]
    [InlineData("$$.a[$ > $]", "")]
    [InlineData("$summ(prices)", "summ")]
    public void What_an_expression_reads_and_does_not_bind_is_free(string text, string free) =>
        string.Join(' ', JsonataExpression.Parse(text).FreeVariables).ShouldBe(free);

    [Fact]
    public void Functions_of_the_library_are_listed_apart() =>
        JsonataExpression.Parse("$map(x, $uppercase) ~> $join ~> $mine").LibraryFunctions.ShouldBe(["map", "uppercase", "join"]);

    [Theory]
    [InlineData("$uuid()", JsonataDialect.Standard, "uuid")]
    [InlineData("$uuid()", JsonataDialect.StepFunctions, "")]
    [InlineData("$eval('1')", JsonataDialect.StepFunctions, "eval")]
    public void The_library_is_that_of_the_dialect(string text, JsonataDialect dialect, string free) =>
        string.Join(' ', JsonataExpression.Parse(text, dialect).FreeVariables).ShouldBe(free);
}
