namespace OrderFlow.Jsonata.Tests.Language;

public sealed class Errors
{
    [Fact]
    public void An_error_names_its_place_and_its_token()
    {
        var error = Expressions.Fails("{\n  'total': price * quantity\n}", """{"price":"2","quantity":3}""");

        error.Token.ShouldBe("*");
        error.Position.ShouldBe(20);
        error.Reason.ShouldBe("The left side of the \"*\" operator must evaluate to a number");
        (error.Line, error.Column).ShouldBe((2, 18));
    }

    [Fact]
    public void A_message_stands_alone_with_the_line_and_a_mark_under_the_place() =>
        Expressions.Fails("{\n  'total': price * quantity\n}", """{"price":"2","quantity":3}""").Message.ShouldBe(
            """
            T2001: The left side of the "*" operator must evaluate to a number (line 2, column 18)
                  'total': price * quantity
                                 ^
            """);

    [Theory]
    [InlineData("$uppercase(1)", "^^^^^^^^^^")]
    [InlineData("1 + $uppercase ( 1 )", "    ^^^^^^^^^^")]
    [InlineData("(a b)", "   ^")]
    [InlineData("[1, 2", "     ^")]
    [InlineData("\t\t[1..'a']", "\t\t  ^^")]
    public void The_mark_is_as_long_as_the_token(string expression, string mark) =>
        Expressions.Fails(expression).Message.Split('\n')[2].ShouldBe("    " + mark);

    [Fact]
    public void Of_a_huge_line_only_the_surroundings_are_quoted()
    {
        var wide = string.Join(" + ", Enumerable.Repeat("a", 90));

        var message = Expressions.Fails($"{wide} + 'x' + {wide}", """{"a": 1}""").Message.Split('\n');

        message[1].Length.ShouldBeLessThan(110);
        message[1][message[2].IndexOf('^', StringComparison.Ordinal)..].ShouldStartWith("+ 'x'");
    }

    [Theory]
    [InlineData("$summ([1])", "Did you mean $sum?")]
    [InlineData("[1] ~> $Count", "Did you mean $count?")]
    [InlineData("$map([1], $uppercas)", "Did you mean $uppercase?")]
    [InlineData("$substrng(?, 1)", "Did you mean $substring?")]
    [InlineData("($double := function($x) { $x * 2 }; $duble(1))", "Did you mean $double?")]
    public void A_name_that_was_probably_meant_is_suggested_in_the_message_only(string expression, string hint)
    {
        var error = Expressions.Fails(expression);

        error.Message.ShouldContain($"{error.Reason}. {hint} (line 1");
    }

    [Theory]
    [InlineData("($sun := 1; $sun())")]
    [InlineData("$completelyUnknown()")]
    [InlineData("$sum('a')")]
    public void A_known_name_or_a_strange_one_gets_no_suggestion(string expression) =>
        Expressions.Fails(expression).Message.ShouldNotContain("Did you mean");

    [Fact]
    public void A_suggestion_can_be_a_binding() =>
        Should.Throw<JsonataException>(() => JsonataExpression.Parse("$rte()").Evaluate(default, new JsonataBindings { { "rate", 1 } }))
            .Message.ShouldContain("Did you mean $rate?");
}
