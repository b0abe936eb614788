namespace OrderFlow.Jsonata.Tests.Language;

public sealed class StepFunctionsDialect
{
    private static readonly JsonataBindings States = new() { { "states", JsonataJson.Parse("""{"input":{"items":[{"p":3},{"p":8}]}}""") } };

    [Theory]
    [InlineData("$partition([1..5], 2)", "[[1,2],[3,4],[5]]")]
    [InlineData("$range(0, 10, 5)", "[0,5,10]")]
    [InlineData("$range(3, 5, 9)", "3")]
    [InlineData("$range(3, 1, -1)", "[3,2,1]")]
    [InlineData("$hash('abc', 'SHA-1')", "\"a9993e364706816aba3e25717850c26c9cd0d89d\"")]
    [InlineData("$parse('{\"a\":[1.0]}')", """{"a":[1.0]}""")]
    [InlineData("$random(7) = $random(7)", "true")]
    [InlineData("$match($uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/).index", "0")]
    [InlineData("$states.input.items[p > 5].p", "8")]
    [InlineData("$states.input.items.(p * 2)", "[6,16]")]
    [InlineData("$map($states.input.items, function($i) { $i.p })", "[3,8]")]
    public void The_service_adds_functions(string expression, string result) =>
        JsonataExpression.Parse(expression, JsonataDialect.StepFunctions).Evaluate(default, States).ToJson().ShouldBe(result);

    [Theory]
    [InlineData("$eval('1')", "T1006")]
    [InlineData("$x ?? 1", "S0211")]
    [InlineData("$x ?: 1", "S0211")]
    [InlineData("$", "S0219")]
    [InlineData("$$.a", "S0219")]
    [InlineData("price * 2", "S0219")]
    [InlineData("{'a': total}", "S0219")]
    [InlineData("$states.input.items[$$.x = p]", "S0219")]
    [InlineData("$hash('a', 'CRC')", "D3160")]
    [InlineData("$partition([1], 0)", "D3170")]
    [InlineData("$parse('{')", "D3150")]
    public void The_service_refuses_what_it_does_not_offer(string expression, string code) =>
        Expressions.Fails(expression, dialect: JsonataDialect.StepFunctions).Code.ShouldBe(code);

    [Theory]
    [InlineData("$partition([1], 1)")]
    [InlineData("$uuid()")]
    public void The_standard_language_does_not_have_them(string expression) => Expressions.Fails(expression).Code.ShouldBe("T1006");
}
