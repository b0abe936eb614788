using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Tests.Paths;

public sealed class PathSafetyTests
{
    private const int SmallStack = 160 * 1024;

    [Theory]
    [InlineData(".a")]
    [InlineData("[0]")]
    [InlineData("..a")]
    [InlineData("[*]")]
    public void A_path_has_a_most_number_of_steps(string step)
    {
        JsonPath.TryParse($"${Repeat(step, 100_000)}", out _, out var problem).ShouldBeFalse();

        problem!.Reason.ShouldBe("has more than 1000 steps");
    }

    [Theory]
    [InlineData("[?(@", "")]
    [InlineData("[?((", "(")]
    [InlineData("[?(!", "!")]
    [InlineData("[?(@ in [", "[")]
    [InlineData("[?(@ == {'a':", "{'a':")]
    [InlineData(".sum($", ".sum($")]
    public void Whatever_is_in_one_another_is_so_to_a_limit(string begin, string further) => OnSmallStack(() =>
    {
        var text = $"${begin}{Repeat(further.Length == 0 ? begin : further, 100_000)}";

        JsonPath.TryParse(text, out _, out var problem).ShouldBeFalse();

        problem!.Reason.ShouldBe("nests deeper than 32 levels");
    });

    [Fact]
    public void A_thousand_steps_are_gone_on_a_small_stack_or_refused() => OnSmallStack(() =>
    {
        var path = JsonPath.Parse($"${Repeat("[*]", 900)}");

        Attempt(() => path.Evaluate(new DataScope(Nested(900))));
    });

    [Fact]
    public void Deep_data_is_gone_into_on_a_small_stack_or_refused() => OnSmallStack(() =>
    {
        var nested = Nested(20_000);

        Attempt(() => JsonPath.Parse("$..a").Evaluate(new DataScope(nested)));
        Attempt(() => JsonPath.Parse("$[?(@ == $[0])]").Evaluate(new DataScope(JsonataArray.Create([nested, Nested(20_000)]))));
        foreach (var call in new[] { "Format('{}', $)", "JsonToString($)", "Hash($, 'MD5')", "ArrayUnique($)", "ArrayContains($, $)" })
            Attempt(() => IntrinsicExpression.Parse($"States.{call}").Evaluate(new DataScope(JsonataArray.Create([nested, Nested(20_000)])), new Random(1)));
    });

    [Fact]
    public void A_path_that_visits_too_many_values_ends()
    {
        var rows = JsonataArray.From(Enumerable.Range(0, 20_000).Select(number => (JsonataValue)JsonataObject.Create(("a", number))));

        var error = Should.Throw<PathEvaluationException>(() => JsonPath.Parse("$[?(@.a in $..a)]").Evaluate(new DataScope(rows)));

        error.Detail.ShouldBe("The path visits too many values.");
    }

    [Fact]
    public void A_regular_expression_that_takes_too_long_ends()
    {
        var text = new string('a', 60);

        Should.Throw<PathEvaluationException>(() => DataScope.Evaluate("$[?(@ =~ /(a+)+b/)]", $"[{string.Join(',', Enumerable.Repeat($"\"{text}\"", 100))}]"));
    }

    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("(?:", "a", "){2,9}")]
    [InlineData("(?=", "a", ")")]
    [InlineData("[^", "a", "]")]
    public void A_regular_expression_of_any_form_does_no_harm_on_a_small_stack(string open, string inner, string close) => OnSmallStack(() =>
    {
        var depth = 900 / (open.Length + close.Length);
        var text = $"$[?(@ =~ /{Repeat(open, depth)}{inner}{Repeat(close, depth)}/)]";

        if (JsonPath.TryParse(text, out var path, out _))
            Attempt(() => path.Evaluate(DataScope.Of($"[\"{new string('a', 5_000)}\"]")));
        JsonPath.TryParse(text.Replace("=~ /", $"=~ /{new string('x', 200)}", StringComparison.Ordinal), out _, out var problem).ShouldBeFalse();
        problem!.Reason.ShouldBe("has a regular expression of more than 1000 characters");
    });

    [Fact]
    public void Random_text_is_a_path_or_a_problem_with_a_place_in_it()
    {
        string[] pieces =
        [
            "$", "$$", "@", ".", "..", "*", "[", "]", "(", ")", "?", "'", "\"", "\\", ":", ",", "-", "0", "17", "a", "name", " ", "&&", "||", "!", "==", "=~", "/x/",
            "in", "{", "}", "length()", "sum(", "true", "null", "\n", "ü", "\ud800", "\0", "States.Format(", "States.", "'{}'",
        ];
        var random = new Random(20_260_727);
        var scope = DataScope.Of("""{"a":[{"name":1},[0]],"name":"x"}""");
        var parsed = 0;
        for (var round = 0; round < 60_000; round++)
        {
            var text = $"{(round % 3 == 0 ? "" : round % 3 == 1 ? "$" : "States.Array($")}{string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]))}";
            if (!PathOrIntrinsic.TryParse(text, out var expression, out var problem))
            {
                problem.Position.ShouldBeInRange(0, text.Length, text);
                problem.Reason.ShouldNotBeNullOrWhiteSpace();
                continue;
            }

            parsed++;
            Attempt(() => expression.Evaluate(scope, random));
        }

        parsed.ShouldBeGreaterThan(500);
    }

    // What an evaluation may end with.
    private static void Attempt(Func<JsonataValue> evaluate)
    {
        try
        {
            evaluate();
        }
        catch (Exception error) when (error is PathEvaluationException or IntrinsicException)
        {
            error.Message.ShouldNotBeEmpty();
        }
    }

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), SmallStack);
        thread.Start();
        thread.Join();
        failure.ShouldBeNull();
    }

    private static JsonataValue Nested(int depth)
    {
        JsonataValue nested = 1;
        for (; depth > 0; depth--)
            nested = JsonataArray.Create([nested]);
        return nested;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
