using OrderFlow.Cli.Format;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.Tests;

namespace OrderFlow.Cli.Tests.Format;

public sealed class FormattedDefinitionTests
{
    [Fact]
    public void Fields_come_in_the_order_of_the_specification_and_everything_else_in_the_authors()
    {
        FormattedDefinition.Of("""{"States":{"Z":{"End":true,"Parameters":{"b":2.0,"a":[]},"Type":"Pass"}, "A":{"Type":"Succeed"}},"StartAt":"Z"}""", expressions: false).ShouldBe("""
            {
              "StartAt": "Z",
              "States": {
                "Z": {
                  "Type": "Pass",
                  "Parameters": {
                    "b": 2.0,
                    "a": []
                  },
                  "End": true
                },
                "A": {
                  "Type": "Succeed"
                }
              }
            }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_the_build_writes_is_formatted()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("workflows", "OrderProcessing.asl.json"));

        FormattedDefinition.Of(text, expressions: false).ShouldBe(text);
    }

    [Theory]
    [InlineData("{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\",\"Extra\":1}}}", "Extra")]
    [InlineData("{\"StartAt\":\"A\",\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}", "twice")]
    [InlineData("{", "JSON")]
    public void What_could_lose_something_is_refused(string text, string message) =>
        Should.Throw<DefinitionException>(() => FormattedDefinition.Of(text, expressions: false)).Message.ShouldContain(message);

    [Theory]
    [InlineData("{%$a+1%}", "{%$a+1%}")]
    [InlineData("{% $a\\n  +1 %}", "{% $a + 1 %}")]
    [InlineData("{% $a /* why */\\n  +1 %}", "{% $a /* why */\\n  +1 %}")]
    [InlineData("{% $a\\n  + %}", "{% $a\\n  + %}")]
    [InlineData("plain\\ntext", "plain\\ntext")]
    public void Expressions_in_several_lines_are_laid_out_anew_when_that_is_asked_for_and_they_have_no_comments(string written, string formatted)
    {
        Expression(written, expressions: true).ShouldContain($"\"Output\": \"{formatted}\"");
        Expression(written, expressions: false).ShouldContain($"\"Output\": \"{written}\"");
    }

    [Fact]
    public void A_long_expression_is_broken_into_lines_that_read_as_the_same()
    {
        var names = string.Join(", ", Enumerable.Range(1, 20).Select(number => $"'name{number}': $states.input.name{number}"));

        var once = Expression($"{{% {{{names}}} %}}", expressions: true);

        once.ShouldContain("\\n  \\\"name2\\\": $states.input.name2,\\n");
        FormattedDefinition.Of(once, expressions: true).ShouldBe(once);
    }

    [Fact]
    public void A_text_of_a_JSONPath_state_that_looks_like_an_expression_stays() =>
        FormattedDefinition.Of("""{"StartAt":"A","States":{"A":{"Type":"Pass","Result":"{% $a\n +1 %}","End":true}}}""", expressions: true).ShouldContain("{% $a\\n +1 %}");

    private static string Expression(string output, bool expressions) => FormattedDefinition.Of(
        """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Comment":"{% 1\n %}","Output":"OUTPUT","End":true}}}""".Replace("OUTPUT", output, StringComparison.Ordinal), expressions);
}
