using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Limits;

public class LoopRuleTests
{
    private const string Ask = """{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:athena:getQueryExecution","Arguments":{},"Next":"Ready?"}""";
    private const string Status = """{"Type":"Choice","Choices":[{"Condition":"{% $states.input.Status = 'READY' %}","Next":"Done"}],"Default":"Again"}""";
    private const string Done = """{"Type":"Succeed"}""";

    [Fact]
    public void A_loop_without_a_pause_that_a_task_alone_ends_is_reported()
    {
        var warning = Reported($$""" "Again":{{Ask}},"Ready?":{{Status}},"Done":{{Done}} """).ShouldHaveSingleItem();

        warning.Pointer.ShouldBe("/States/Ready?");
        warning.Message.ShouldContain("A round writes at least 7 events, so that after at most 3571 rounds");
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("5", true)]
    [InlineData("30", false)]
    [InlineData("\"{% $states.input.pause %}\"", false)]
    public void How_long_it_pauses_counts(string seconds, bool isReported) =>
        Reported($$""" "Again":{"Type":"Wait","Seconds":{{seconds}},"Next":"Ask"},"Ask":{{Ask}},"Ready?":{{Status}},"Done":{{Done}} """).Count.ShouldBe(isReported ? 1 : 0);

    [Theory]
    [InlineData("$rounds > 3")]
    [InlineData("$states.input.Token = null")]
    [InlineData("$not($exists($states.input.NextToken))")]
    [InlineData("$millis() > $states.input.deadline")]
    public void What_bounds_it_in_the_condition_is_seen(string condition) =>
        Reported($$"""
            "Start":{"Type":"Pass","Assign":{"rounds":0},"Next":"Again"},
            "Again":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"f"},"Assign":{"rounds":"{% $rounds + 1 %}"},"Next":"Ready?"},
            "Ready?":{"Type":"Choice","Choices":[{"Condition":"{% {{condition}} %}","Next":"Done"}],"Default":"Again"},"Done":{{Done}}
            """).ShouldBeEmpty();

    [Theory]
    [InlineData(""" "Variable":"$.next","IsPresent":false """)]
    [InlineData(""" "Variable":"$.at","TimestampGreaterThan":"2030-01-01T00:00:00Z" """)]
    public void In_JSONPath_too(string test) =>
        Reported($$"""
            "Again":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"Next":"Ready?"},
            "Ready?":{"Type":"Choice","Choices":[{ {{test}},"Next":"Done"}],"Default":"Again"},"Done":{{Done}}
            """, "JSONPath").ShouldBeEmpty();

    [Fact]
    public void A_list_that_gets_shorter_ends() =>
        Reported($$"""
            "Again":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f","Payload.$":"$.items[0]"},"ResultPath":"$.done","Next":"Rest"},
            "Rest":{"Type":"Pass","Parameters":{"items.$":"$.items[1:]"},"Next":"Ready?"},
            "Ready?":{"Type":"Choice","Choices":[{"Variable":"$.items","StringEquals":"x","Next":"Done"}],"Default":"Again"},"Done":{{Done}}
            """, "JSONPath").ShouldBeEmpty();

    [Fact]
    public void Nothing_leads_out_of_an_endless_loop()
    {
        var warning = Reported("""
            "Large?":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.large %}","Next":"A"}],"Default":"Done"},
            "A":{"Type":"Pass","Next":"B"},"B":{"Type":"Pass","Next":"A"},"Done":{"Type":"Succeed"}
            """).ShouldHaveSingleItem();

        warning.Message.ShouldContain("goes round for ever: nothing leads out of \"A\", \"B\". A round writes at least 4 events");
    }

    [Fact]
    public void A_loop_that_waits_for_a_token_goes_round_as_slowly_as_who_has_it() =>
        Reported($$"""
            "Again":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","TimeoutSeconds":60,"Arguments":{"QueueUrl":"q","MessageBody":"{% $states.context.Task.Token %}"},"Next":"Ready?"},
            "Ready?":{{Status}},"Done":{{Done}}
            """).ShouldBeEmpty();

    [Fact]
    public void An_express_execution_has_no_history_to_fill() =>
        Definitions.Warnings(Definitions.Of($$""" "Again":{{Ask}},"Ready?":{{Status}},"Done":{{Done}} """), DiagnosticCode.HistoryTooLong, StateMachineType.Express).ShouldBeEmpty();

    [Theory]
    [InlineData(99999999, true)]
    [InlineData(9000, true)]
    [InlineData(8000, false)]
    public void A_retrier_gives_up_before_the_history_is_full(int attempts, bool isReported) =>
        Reported($$""" "S":{"Type":"Task","Resource":"${Work.Arn}","Retry":[{"ErrorEquals":["States.ALL"],"MaxAttempts":{{attempts}}}],"End":true} """).Count.ShouldBe(isReported ? 1 : 0);

    private static IReadOnlyList<Diagnostic> Reported(string states, string language = "JSONata") =>
        Definitions.Warnings(Definitions.Of(states, language), DiagnosticCode.HistoryTooLong);
}
