using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Limits;

public class MapHistoryRuleTests
{
    [Theory]
    [InlineData("[1..4000]", true)]
    [InlineData("[1..3000]", false)]
    [InlineData("$range(1, 8000, 2)", true)]
    [InlineData("[1..$states.input.n]", false)]
    [InlineData("$states.input.items", false)]
    public void The_history_has_room_for_the_items_that_are_known(string items, bool isReported) =>
        Reported($$""" "Items":"{% {{items}} %}" """, """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"f"},"End":true}""").Count.ShouldBe(isReported ? 1 : 0);

    [Fact]
    public void The_message_says_how_many_items_there_is_room_for() =>
        Reported(""" "Items":"{% [1..10000] %}" """, """{"Type":"Pass","End":true}""").ShouldHaveSingleItem().Message
            .ShouldContain("goes through 10000 items in the execution itself, and each writes at least 4 events: after 6250 items");

    [Fact]
    public void Maps_in_one_another_multiply()
    {
        var warnings = Reported(""" "Items":"{% [1..100] %}" """, """
            {"Type":"Map","Items":"{% [1..100] %}","ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Pass","End":true} } },"End":true}
            """);

        warnings.ShouldHaveSingleItem().Pointer.ShouldBe("/States/S");
    }

    [Fact]
    public void Executions_of_a_distributed_Map_have_histories_of_their_own() =>
        Reported(""" "Items":"{% [1..10000] %}" """, """{"Type":"Pass","End":true}""", """ "ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"}, """).ShouldBeEmpty();

    [Fact]
    public void Express_executions_have_none() =>
        Definitions.Warnings(Definition(""" "Items":"{% [1..10000] %}" """, """{"Type":"Pass","End":true}""", ""), DiagnosticCode.HistoryTooLong, StateMachineType.Express).ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Reported(string items, string state, string config = "") =>
        Definitions.Warnings(Definition(items, state, config), DiagnosticCode.HistoryTooLong);

    private static string Definition(string items, string state, string config) =>
        Definitions.Of($$""" "S":{"Type":"Map",{{items}},"ItemProcessor":{ {{config}}"StartAt":"A","States":{"A":{{state}} } },"End":true} """);
}
