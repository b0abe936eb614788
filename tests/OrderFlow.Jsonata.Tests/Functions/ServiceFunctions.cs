namespace OrderFlow.Jsonata.Tests.Functions;

/// <summary>What Step Functions answers to arguments that its documentation does not speak of.</summary>
public sealed class ServiceFunctions
{
    [Theory]
    [InlineData("$partition([1..5], 2.6)", "[[1,2],[3,4],[5]]")]
    [InlineData("$partition([1, 2])", "[[1,2]]")]
    [InlineData("$partition([], 2)", "[]")]
    [InlineData("$partition($nothing, 2)", "")]
    [InlineData("$range(1.4, 5.6, 2.2)", "[1,3,5]")]
    [InlineData("$range(5, 1, 1)", "")]
    [InlineData("$count($range(1, 1001, 1))", "1001")]
    [InlineData("$hash('\u2713', 'SHA-256')", "\"1dabba21cdad44541f6b15796f8d22978fc7ea10c46aeceeeeb66c23b3ac7604\"")]
    [InlineData("$parse(' {\"a\":1} ')", """{"a":1}""")]
    [InlineData("$parse($nothing)", "")]
    public void Fractions_do_not_count_and_nothing_gives_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, dialect: JsonataDialect.StepFunctions).ShouldBe(result);

    [Theory]
    [InlineData("$partition('a', 2)", "T0410")]
    [InlineData("$partition([1], '2')", "T0410")]
    [InlineData("$partition([1], null)", "T0410")]
    [InlineData("$partition([1], -1)", "D3170")]
    [InlineData("$partition([1], 0.5)", "D3170")]
    [InlineData("$range(1, 5)", "T0410")]
    [InlineData("$range(1, 10, 0.49)", "D3180")]
    [InlineData("$range('a', 5, 1)", "T0410")]
    [InlineData("$hash(123, 'SHA-256')", "T0410")]
    [InlineData("$hash('a', 'sha-256')", "D3160")]
    [InlineData("$parse('')", "D3150")]
    [InlineData("$parse(null)", "T0410")]
    [InlineData("$uuid(null)", "T0410")]
    [InlineData("$random('seed')", "T0410")]
    [InlineData("$random(null)", "T0410")]
    public void Other_arguments_are_refused(string expression, string code) =>
        Expressions.Fails(expression, dialect: JsonataDialect.StepFunctions).Code.ShouldBe(code);
}
