namespace OrderFlow.Jsonata.Tests.Planning;

/// <summary>What stands behind a construct belongs to a step, to the whole path, or to an operand.</summary>
public sealed class Steps
{
    private const string Input = """{"a": {"b": [{"c": 2, "d": "y"}, {"c": 1, "d": "x"}]}, "n": [5, -5]}""";

    [Theory]
    [InlineData("a.b.c", "[2,1]")]
    [InlineData("a.b[0].c", "2")]
    [InlineData("(a.b)[0].c", "2")]
    [InlineData("a.b[c = 1].d", "\"x\"")]
    [InlineData("a.b[0][0][0].c", "2")]
    [InlineData("a.b.c[0]", "[2,1]")]
    [InlineData("a.b^(c).d", "[\"x\",\"y\"]")]
    [InlineData("a.b^(c)[0].d", "\"x\"")]
    [InlineData("a.b^(c)^(>d).c", "[2,1]")]
    [InlineData("a.b{d: c}", "{\"y\":2,\"x\":1}")]
    [InlineData("a.b^(c){d: c}", "{\"x\":1,\"y\":2}")]
    [InlineData("a.b#$i.{'i': $i, 'c': c}", "[{\"i\":0,\"c\":2},{\"i\":1,\"c\":1}]")]
    [InlineData("a.b@$b.$b.c", "[2,1]")]
    [InlineData("a.b[c = 1]#$i.$i", "0")]
    [InlineData("a.b#$i[c = 1].$i", "1")]
    [InlineData("a.(b.c)", "[2,1]")]
    [InlineData("a.\"b\".'c'", "[2,1]")]
    [InlineData("a.b[0].c[]", "[2]")]
    [InlineData("a[].b[0].c", "[2]")]
    [InlineData("[a.b][0].c", "")]
    [InlineData("[[1, 2], 3].$", "[1,2,3]")]
    public void A_path_is_a_list_of_steps(string expression, string result) => Expressions.Evaluate(expression, Input).ShouldBe(result);

    [Theory]
    [InlineData("n[-1]", "-5")]
    [InlineData("n[--0]", "5")]
    [InlineData("-5[$ < 0]", "-5")]
    [InlineData("-5[$ > 0]", "")]
    [InlineData("--5[$ > 0]", "5")]
    [InlineData("-n[0]", "-5")]
    [InlineData("-5{'a': $}", "{\"a\":-5}")]
    [InlineData("-5[]", "-5")]
    public void A_number_with_its_sign_is_one_operand(string expression, string result) => Expressions.Evaluate(expression, Input).ShouldBe(result);

    [Theory]
    [InlineData("a.1", "S0213", 3)]
    [InlineData("a.-1", "S0213", 4)]
    [InlineData("1.a", "S0213", 1)]
    [InlineData("a.--1", "S0213", 5)]
    [InlineData("1.", "S0207", 2)]
    [InlineData("1.(2.a)", "S0213", 4)]
    [InlineData("a{'k': 1}{'l': 2}", "S0210", 10)]
    [InlineData("$x{'k': 1}[0]", "S0209", 11)]
    [InlineData("a[0]@$x", "S0215", 5)]
    [InlineData("a^(b)@$x", "S0216", 6)]
    [InlineData("%", "S0217", 1)]
    [InlineData("a.b + %.c", "S0217", 5)]
    [InlineData("$f().%", "S0217", 3)]
    [InlineData("$x ~> $f(1)[0]@$y", "S0215", 15)]
    [InlineData("d((o(%)^($)@$x).%)", "S0216", 12)]
    public void Constructs_that_do_not_go_together_are_refused(string expression, string code, int position)
    {
        var error = Expressions.Fails(expression);

        error.Code.ShouldBe(code);
        error.Position.ShouldBe(position);
    }

    [Theory]
    [InlineData("a.b.{'c': c, 'd': %.b.d}", "[{\"c\":2,\"d\":[\"y\",\"x\"]},{\"c\":1,\"d\":[\"y\",\"x\"]}]")]
    [InlineData("a.(b.(c)).%.d", "[\"y\",\"x\"]")]
    [InlineData("a.b[%.b[0].c = 2].d", "[\"y\",\"x\"]")]
    [InlineData("a.b^(%.b[0].c, c).d", "[\"x\",\"y\"]")]
    [InlineData("a.b.c.%.%.b.d", "[\"y\",\"x\",\"y\",\"x\"]")]
    public void A_parent_is_what_a_step_was_taken_from(string expression, string result) => Expressions.Evaluate(expression, Input).ShouldBe(result);
}
