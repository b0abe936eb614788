namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>How strongly operators bind.</summary>
public sealed class Precedence
{
    private const string Document = """{"a":[{"b":{"c":2}},{"b":{"c":3}}],"n":4}""";

    [Theory]
    [InlineData("a.b.c[0]", "[2,3]")]
    [InlineData("(a.b.c)[0]", "2")]
    [InlineData("a[0].b.c + 1", "3")]
    [InlineData("-a[0].b.c", "-2")]
    [InlineData("a.b.c.($ + 1)", "[3,4]")]
    [InlineData("a[1].b.c * 2", "6")]
    public void Steps_and_predicates_bind_first(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("2 * 3 + 4", "10")]
    [InlineData("10 - 4 / 2", "8")]
    [InlineData("10 % 4 + 1", "3")]
    [InlineData("1 + 10 % 4", "3")]
    public void Products_bind_stronger_than_sums(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 + 1 = 2", "true")]
    [InlineData("2 < 1 + 2", "true")]
    [InlineData("\"a\" & \"b\" = \"ab\"", "true")]
    [InlineData("n in [2 + 2]", "true")]
    [InlineData("1 + 1 > 1", "true")]
    public void Sums_bind_stronger_than_comparisons(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 = 1 and 2 = 2", "true")]
    [InlineData("1 > 2 or 2 > 1", "true")]
    [InlineData("not and n = 4", "false")]
    public void Comparisons_bind_stronger_than_logic(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("10 - 3 - 2", "5")]
    [InlineData("100 / 5 / 2", "10")]
    [InlineData("1 = 1 = true", "true")]
    [InlineData("2 < 3 = true", "true")]
    [InlineData("1 - 2 + 3", "2")]
    public void Operators_of_one_strength_group_to_the_left(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("-n + 1", "-3")]
    [InlineData("-n * -n", "16")]
    [InlineData("2 - -n", "6")]
    [InlineData("-a[0].b.c * 2", "-4")]
    [InlineData("[-n, - n]", "[-4,-4]")]
    public void A_minus_binds_weaker_than_a_step_and_stronger_than_a_product(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 + 2 ~> $string", "\"3\"")]
    [InlineData("\"a\" & \"b\" ~> $uppercase", "\"AB\"")]
    [InlineData("[1, 2] ~> $sum = 3", "true")]
    [InlineData("n * 2 ~> function($x){ $x + 1 }", "9")]
    public void A_chain_binds_as_a_comparison(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($x := 1 + 2; $x)", "3")]
    [InlineData("($x := true ? 1 : 2; $x)", "1")]
    [InlineData("($x := $y := 3; $x + $y)", "6")]
    [InlineData("($x := n = 4 and true; $x)", "true")]
    public void An_assignment_binds_weakest(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""a.b{"k": c}""", """{"k":[2,3]}""")]
    [InlineData("""1 + {"x": 2}.x""", "3")]
    [InlineData("a^(>b.c).b.c", "[3,2]")]
    [InlineData("n - 1 ^($)", "3")]
    [InlineData("[3, 1]^($) ~> $string", "\"[1,3]\"")]
    public void A_group_takes_the_path_before_it_a_sort_even_the_sum(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
