using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Tasks;

public class MissingRetryRuleTests
{
    [Theory]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:Work", "Lambda.TooManyRequestsException")]
    [InlineData("arn:aws:states:::lambda:invoke", "Lambda.ServiceException")]
    [InlineData("arn:aws:states:::events:putEvents", "States.TaskFailed")]
    [InlineData("arn:aws:states:::aws-sdk:s3:getObject", "States.TaskFailed")]
    public void A_call_of_a_service_without_Retry_is_reported(string resource, string errors)
    {
        var warning = Reported(Task(resource)).ShouldHaveSingleItem();

        warning.Pointer.ShouldBe("/States/S");
        warning.Message.ShouldContain(errors);
        warning.Message.ShouldContain("fails the execution");
    }

    [Theory]
    [InlineData("arn:aws:states:eu-west-1:123456789012:activity:Work")]
    [InlineData("${Work.Arn}")]
    public void What_is_no_call_or_not_known_is_not(string resource) => Reported(Task(resource)).ShouldBeEmpty();

    [Theory]
    [InlineData(""" "Retry":[{"ErrorEquals":["States.ALL"]}], """)]
    [InlineData(""" "Retry":[{"ErrorEquals":["States.ALL"],"MaxAttempts":0}], """)]
    public void What_is_said_about_trying_again_counts(string retry) => Reported(Task("arn:aws:states:::lambda:invoke", retry)).ShouldBeEmpty();

    [Fact]
    public void A_catcher_is_named_because_it_gets_what_would_pass() =>
        Reported(Task("arn:aws:states:::lambda:invoke", """ "Catch":[{"ErrorEquals":["States.ALL"],"Next":"Done"}], """)).ShouldHaveSingleItem().Message.ShouldContain("is caught and goes to \"Done\"");

    [Fact]
    public void A_state_around_it_can_retry_it() =>
        Reported($$$"""{"Type":"Parallel","Retry":[{"ErrorEquals":["States.ALL"]}],"Branches":[{"StartAt":"In","States":{"In":{{{Task("arn:aws:states:::lambda:invoke")}}} } }],"End":true}""").ShouldBeEmpty();

    [Theory]
    [InlineData(1, "has no Retry:")]
    [InlineData(2, "has no Retry, nor has \"T1\":")]
    [InlineData(4, "has no Retry, nor have \"T1\", \"T2\" and \"T3\":")]
    [InlineData(9, "has no Retry, nor have \"T1\", \"T2\", \"T3\" and 5 more:")]
    public void One_warning_names_all_tasks_of_a_state_machine(int count, string message)
    {
        var states = Enumerable.Range(0, count).Select(i => $$""" "T{{i}}":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"f"},"Next":"T{{i + 1}}"} """);

        var warning = Definitions.Warnings($$"""{"QueryLanguage":"JSONata","StartAt":"T0","States":{{{string.Join(',', states)}},"T{{count}}":{"Type":"Succeed"} } }""", DiagnosticCode.TaskWithoutRetry).ShouldHaveSingleItem();

        (warning.Pointer, warning.Message).ShouldSatisfyAllConditions(
            said => said.Pointer.ShouldBe("/States/T0"),
            said => said.Message.ShouldContain(message));
    }

    private static string Task(string resource, string fields = "") => $$"""{"Type":"Task","QueryLanguage":"JSONata","Resource":"{{resource}}","Arguments":"{% $states.input %}",{{fields}}"End":true}""";

    private static IReadOnlyList<Diagnostic> Reported(string state) => Definitions.Warnings(Definitions.With(state), DiagnosticCode.TaskWithoutRetry);
}
