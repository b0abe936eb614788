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
    [InlineData("$hash('a', 'CRC')", "D3160")]
    [InlineData("$partition([1], 0)", "D3170")]
    [InlineData("$range(1, 5, 0)", "D3180")]
    [InlineData("$parse('{')", "D3150")]
    [InlineData("$randomSeeded(1)", "T1006")]
    public void The_service_refuses_what_it_does_not_offer(string expression, string code) =>
        Expressions.Fails(expression, dialect: JsonataDialect.StepFunctions).Code.ShouldBe(code);

    [Theory]
    [InlineData("$", 1, "$")]
    [InlineData("$$.a", 2, "$$")]
    [InlineData("price * 2", 5, "price")]
    [InlineData("2 * price", 9, "price")]
    [InlineData("{'a': total}", 11, "total")]
    [InlineData("{total: 1}", 6, "total")]
    [InlineData("[1, total]", 9, "total")]
    [InlineData("a.b", 1, "a")]
    [InlineData("'a'.b", 3, "\"a\"")]
    [InlineData("*", 1, "*")]
    [InlineData("**.a", 2, "**")]
    [InlineData("%", 1, "%")]
    [InlineData("(a)", 2, "a")]
    [InlineData("($x := a; $x)", 8, "a")]
    [InlineData("$f(a)", 4, "a")]
    [InlineData("a[0]", 1, "a")]
    [InlineData("a^(b)", 1, "a")]
    [InlineData("a{b: c}", 1, "a")]
    [InlineData("$c ? a : 1", 6, "a")]
    [InlineData("$map($l, function($v){ $v + n })", 29, "n")]
    [InlineData("$states.input.items[$$.x = p]", 22, "$$")]
    [InlineData("$states.input.($$.x)", 17, "$$")]
    public void There_is_no_context_document_to_refer_to(string expression, int position, string token)
    {
        var error = Expressions.Fails(expression, dialect: JsonataDialect.StepFunctions);

        (error.Code, error.Position, error.Token).ShouldBe(("S0219", position, token));
    }

    [Theory]
    [InlineData("$states.input.items[p = 3].p", "3")]
    [InlineData("$states.input.items[$.p > 3].p", "8")]
    [InlineData("$states.input.items.(p + $.p)", "[6,16]")]
    [InlineData("$states.input.items.{'p': p}", """[{"p":3},{"p":8}]""")]
    [InlineData("$states.input.items^(>p).p", "[8,3]")]
    [InlineData("$states.input.items{$string(p): p}", """{"3":3,"8":8}""")]
    [InlineData("$states.input.items.*", "[3,8]")]
    [InlineData("$states.**.p", "[3,8]")]
    [InlineData("$states.input.items.p.(%.p)", "[3,8]")]
    [InlineData("$states.input.items@$i.items.($i.p & p)", """["33","38","83","88"]""")]
    [InlineData("$states.input.items#$n.($n & p)", """["03","18"]""")]
    [InlineData("$states.input ~> |items[p = 3]|{'q': p}|", """{"items":[{"p":3,"q":3},{"p":8}]}""")]
    [InlineData("[1..3].($ * 2)", "[2,4,6]")]
    [InlineData("'text' ~> $uppercase", "\"TEXT\"")]
    [InlineData("$states.input.items.$string(p)", """["3","8"]""")]
    public void Behind_a_value_there_is_a_context(string expression, string result) =>
        JsonataExpression.Parse(expression, JsonataDialect.StepFunctions).Evaluate(default, States).ToJson().ShouldBe(result);

    [Fact]
    public void A_variable_that_is_not_there_is_nothing_which_is_for_the_caller_to_refuse() =>
        JsonataExpression.Parse("$doesNotExist", JsonataDialect.StepFunctions).Evaluate(default, States).IsUndefined.ShouldBeTrue();

    [Theory]
    [InlineData("$string(123456789012345678)", "\"123456789012345680\"")]
    [InlineData("'' & 5890840712243076", "\"5890840712243076\"")]
    [InlineData("$toMillis('2024-01-01T12:38:49Z') = $toMillis('20240101123849', '[Y0000][M00][D00][H00][m00][s00]')", "true")]
    [InlineData("$formatNumber(0, '0e0')", "\"0e0\"")]
    public void What_later_releases_mended_is_mended(string expression, string result) =>
        Expressions.Evaluate(expression, dialect: JsonataDialect.StepFunctions).ShouldBe(result);

    [Theory]
    [InlineData("$partition([1], 1)")]
    [InlineData("$uuid()")]
    public void The_standard_language_does_not_have_them(string expression) => Expressions.Fails(expression).Code.ShouldBe("T1006");
}
