using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Paths;
using OrderFlow.StatesLanguage.Tests.Paths;

namespace OrderFlow.StatesLanguage.Tests.Intrinsics;

public sealed class IntrinsicExpressionTests
{
    [Fact]
    public void Arguments_are_strings_numbers_constants_paths_and_calls() =>
        Intrinsic.Call(
            "States.Array( 'a (b), \\'c\\'' , -2.50, 1e3, true, false, null, $.list[?(@.n in [1, 2] && @.t == ')')].n, $['a,b'], States.Array($.x.length()) )",
            """{"list":[{"n":1,"t":")"},{"n":3,"t":")"}],"a,b":"comma","x":[1,2]}""").ShouldBe("""["a (b), 'c'",-2.50,1e3,true,false,null,[1],"comma",[2]]""");

    [Fact]
    public void Calls_are_in_one_another_up_to_ten()
    {
        Intrinsic.Call($"{Repeat("States.Array(", 10)}1{Repeat(")", 10)}").ShouldBe("[[[[[[[[[[1]]]]]]]]]]");

        IntrinsicExpression.TryParse($"{Repeat("States.Array(", 11)}1{Repeat(")", 11)}", out _, out var problem).ShouldBeFalse();
        problem!.Reason.ShouldBe("has more than 10 calls in one another");
    }

    [Fact]
    public void A_call_says_which_paths_and_variables_it_reads()
    {
        var call = IntrinsicExpression.Parse("States.Format('{} {} {} $no', $name.first, $$.Execution.Name, States.Array($.a, $name, $total))");

        call.Paths.Select(path => path.ToString()).ShouldBe(["$name.first", "$$.Execution.Name", "$.a", "$name", "$total"]);
        call.Variables.ShouldBe(["name", "total"]);
        call.ToString().ShouldStartWith("States.Format('{} {} {} $no'");
    }

    [Fact]
    public void An_argument_that_leads_to_nothing_is_named_with_the_whole_expression()
    {
        var call = IntrinsicExpression.Parse("States.Array(1, States.Format('{}', $.gone))");

        var error = Should.Throw<IntrinsicException>(() => call.Evaluate(DataScope.Of("{}"), new Random(1)));

        error.Expression.ToString().ShouldBe("States.Array(1, States.Format('{}', $.gone))");
        error.Function.ShouldBe("States.Format");
        error.MissingPath!.ToString().ShouldBe("$.gone");
    }

    [Fact]
    public void An_indefinite_argument_that_leads_to_nothing_is_an_empty_array() =>
        Intrinsic.Call("States.ArrayLength($.gone[*])").ShouldBe("0");

    [Theory]
    [InlineData("States.Format('a", 14, "has a string that is not closed")]
    [InlineData("States.Format('a'", 17, "has a call of States.Format that is not closed")]
    [InlineData("States.Format('a',", 18, "has a call of States.Format that is not closed")]
    [InlineData("States.Format 'a'", 14, "needs a parenthesis after States.Format")]
    [InlineData("States.Frmat('a')", 0, "calls \"States.Frmat\", which is no intrinsic function. Did you mean \"States.Format\"?")]
    [InlineData("States.format('a')", 0, "calls \"States.format\", which is no intrinsic function. Did you mean \"States.Format\"?")]
    [InlineData("States.MathAdd(1)", 0, "calls States.MathAdd with 1 argument; it takes 2")]
    [InlineData("States.UUID(1)", 0, "calls States.UUID with 1 argument; it takes 0")]
    [InlineData("States.MathRandom()", 0, "calls States.MathRandom with 0 arguments; it takes 2 to 3")]
    [InlineData("States.Array('a\\nb')", 15, "has \"\\n\" in a string; a backslash can stand before ', {, } and \\ only")]
    [InlineData("States.Array(\"a\")", 13, "has the argument \"\"a\"\", which is no string in single quotes, number, path or call")]
    [InlineData("States.Array(1,)", 15, "has the argument \"\", which is no string in single quotes, number, path or call")]
    [InlineData("States.Array(NaN)", 13, "has the argument \"NaN\", which is no string in single quotes, number, path or call")]
    [InlineData("States.Array(01)", 13, "has the argument \"01\", which is no string in single quotes, number, path or call")]
    [InlineData("States.Array(1 2)", 15, "needs a comma or a parenthesis before \"2)\"")]
    [InlineData("States.Array($.a[)", 17, "has the path \"$.a[\", which has \")\" in brackets; they take a name in quotes, an index, a slice, * or a filter ?(...)")]
    [InlineData("States.UUID() x", 14, "goes on with \"x\" after the call")]
    [InlineData("x", 0, "calls \"x\", which is no intrinsic function")]
    public void A_text_that_is_no_call_says_where_and_why(string text, int position, string reason)
    {
        IntrinsicExpression.TryParse(text, out _, out var problem).ShouldBeFalse();

        (problem!.Position, problem.Reason).ShouldBe((position, reason));
    }

    [Fact]
    public void What_ends_in_a_dollar_sign_is_a_path_or_a_call()
    {
        var scope = DataScope.Of("""{"a":1}""", variables: """{"b":2}""");

        var path = PathOrIntrinsic.Parse("$b");
        (path.Path is not null, path.Intrinsic is null).ShouldBe((true, true));
        path.Evaluate(scope, new Random(1)).ToJson().ShouldBe("2");
        path.Variables.ShouldBe(["b"]);
        path.ToString().ShouldBe("$b");

        var call = PathOrIntrinsic.Parse("States.Array($.a, $b)");
        (call.Path is null, call.Intrinsic is not null).ShouldBe((true, true));
        call.Evaluate(scope, new Random(1)).ToJson().ShouldBe("[1,2]");
        call.Variables.ShouldBe(["b"]);
        call.ToString().ShouldBe("States.Array($.a, $b)");

        Should.Throw<PathException>(() => PathOrIntrinsic.Parse("a")).Reason.ShouldBe("does not begin with $");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
