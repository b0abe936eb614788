namespace OrderFlow.Jsonata.Tests.Syntax;

public sealed class Printing
{
    /// <summary>Has every construct of the language.</summary>
    public const string EveryConstruct =
        """
        ($x := [1..3]; a.b[c = -1].*.{"k": %.d, "all": **} ~> |e|{"f": 1}, "g"|; h@$p#$i{k: v}^(>m, n); $x ? $f(?, /o/i)[] : function($q)<n:n> { $q })
        """;

    [Theory]
    [InlineData("a.b[c > 1][0].`d e`")]
    [InlineData("$sum(items.(price * quantity)) & \"!\"")]
    [InlineData("function($x, $y)<nn:n> { $x - $y }(1, 2)")]
    [InlineData("loans@$l.books#$i[$l.isbn = isbn].{\"t\": %.title}")]
    [InlineData("a^(>b, c){k: v}")]
    [InlineData("|a|{\"b\": 1}, \"c\"| ~> $f(?, /x+/i)")]
    [InlineData("($x := [1..5]; $x[] ? -1 : **.*)")]
    [InlineData("a ? b")]
    [InlineData("(1 + 2) * 3 - 4 - (5 - 6)")]
    [InlineData("- -1")]
    [InlineData("`and`.`a.b`.`1st`.``.`$x`")]
    [InlineData("a\"b.c`d")]
    [InlineData("a[][0]")]
    [InlineData("()")]
    [InlineData(EveryConstruct)]
    public void A_tree_prints_back_as_the_text_it_was_parsed_from(string text) =>
        JsonataExpression.Parse(text).Syntax.ToString().Replace("--", "- -", StringComparison.Ordinal).ShouldBe(text);

    [Theory]
    [InlineData("'say \"hi\"'", "\"say \\\"hi\\\"\"")]
    [InlineData("\"\\u0007\\ud800\\\"\"", "\"\\u0007\\ud800\\\"\"")]
    [InlineData("1.50e3", "1500")]
    [InlineData("1e21", "1e+21")]
    [InlineData("a[0][]", "a[][0]")]
    [InlineData("λ($x){$x}", "function($x) { $x }")]
    [InlineData("a^(<b)", "a^(b)")]
    [InlineData("( a ; )  /* all */", "(a)")]
    public void What_has_several_spellings_prints_in_one(string text, string printed) =>
        JsonataExpression.Parse(text).Syntax.ToString().ShouldBe(printed);

    [Fact]
    public void The_expression_itself_prints_as_it_was_written() =>
        JsonataExpression.Parse("a /* first */ . 'b'").ToString().ShouldBe("a /* first */ . 'b'");

    [Fact]
    public void What_fits_into_a_line_stays_in_one() =>
        JsonataExpression.Parse("{'a': 1,\n 'b': [2,\n3]}").Syntax.Format().ShouldBe("""{"a": 1, "b": [2, 3]}""");

    [Fact]
    public void What_does_not_fit_is_broken_from_the_outside()
    {
        const string text = "($rate := 0.2; items[price > 10] ~> $map(function($item) { {'id': $item.id, 'total': $item.price * $rate} }) ~> $sort; $x ? 'yes' : 'no')";

        JsonataExpression.Parse(text).Syntax.Format(40).ShouldBe(
            """
            (
              $rate := 0.2;
              items[price > 10]
                ~> $map(
                  function($item) {
                    {
                      "id": $item.id,
                      "total": $item.price * $rate
                    }
                  }
                )
                ~> $sort;
              $x ? "yes" : "no"
            )
            """);
    }

    [Fact]
    public void The_deepest_trees_print()
    {
        var text = string.Concat(Enumerable.Repeat("(", 400)) + "1" + string.Concat(Enumerable.Repeat(")", 400));

        JsonataExpression.Parse(text).Syntax.ToString().ShouldBe(text);
        JsonataExpression.Parse(text).Syntax.Format(1).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ShouldBe(text);
    }
}
