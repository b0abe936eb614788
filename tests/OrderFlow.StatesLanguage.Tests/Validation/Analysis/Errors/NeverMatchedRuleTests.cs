using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Errors;

public class NeverMatchedRuleTests
{
    [Theory]
    [InlineData("""["A"]""", """["B","A"]""", "/1/ErrorEquals/1", "before names it")]
    [InlineData("""["States.TaskFailed"]""", """["OutOfStock"]""", "/1/ErrorEquals/0", "States.TaskFailed")]
    [InlineData("""["A"]""", """["States.Runtime"]""", "/1/ErrorEquals/0", "fails the execution at once")]
    [InlineData("""["A"]""", """["States.NoChoiceMatched"]""", "/1/ErrorEquals/0", "only Choice states")]
    [InlineData("""["A"]""", """["States.QueryEvaluationError"]""", "/1/ErrorEquals/0", "error of JSONata")]
    [InlineData("""["A"]""", """["States.HeartbeatTimeout"]""", "/1/ErrorEquals/0", "HeartbeatSeconds")]
    public void A_name_that_never_gets_there_is_reported(string first, string second, string place, string why)
    {
        foreach (var list in new[] { "Catch", "Retry" })
        {
            var warning = Reported(list, first, second).ShouldHaveSingleItem();

            warning.Pointer.ShouldBe($"/States/S/{list}{place}");
            warning.Message.ShouldContain(why);
        }
    }

    [Theory]
    [InlineData("""["OutOfStock"]""", """["States.TaskFailed"]""")]
    [InlineData("""["States.TaskFailed"]""", """["States.Timeout"]""")]
    [InlineData("""["States.TaskFailed"]""", """["States.DataLimitExceeded"]""")]
    [InlineData("""["States.TaskFailed"]""", """["States.ALL"]""")]
    [InlineData("""["Lambda.ServiceException"]""", """["SQS.Anything","States.ParameterPathFailure"]""")]
    public void A_name_that_can_is_not(string first, string second)
    {
        Reported("Catch", first, second).ShouldBeEmpty();
        Reported("Retry", first, second).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sns:publish", "SQS.SdkClientException", true)]
    [InlineData("sns:publish", "Lambda.ServiceException", true)]
    [InlineData("sns:publish", "SNS.NotFoundException", false)]
    [InlineData("sns:publish", "Order.Rejected", false)]
    [InlineData("sqs:sendMessage.waitForTaskToken", "Lambda.ServiceException", false)]
    [InlineData("dynamodb:putItem", "DynamoDB.ConditionalCheckFailedException", false)]
    [InlineData("aws-sdk:dynamodb:putItem", "Lambda.ServiceException", false)]
    public void An_integration_has_errors_of_its_own_service(string integration, string error, bool isReported) =>
        Definitions.Warnings(
                Definitions.With(
                    $$"""{"Type":"Task","Resource":"arn:aws:states:::{{integration}}","Arguments":"{% $states.input %}","Retry":[{"ErrorEquals":["{{error}}"]}],"End":true}""", "JSONata"), DiagnosticCode.ErrorNeverMatched)
            .Count.ShouldBe(isReported ? 1 : 0);

    [Fact]
    public void A_Fail_state_can_have_an_error_with_a_name_like_those_of_the_language() =>
        Definitions.Warnings(Definitions.With("""
            {"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Fail","Error":"States.QuorumMet"}}}],"Catch":[{"ErrorEquals":["States.QuorumMet"],"Next":"Done"}],"Next":"Done"}
            """), DiagnosticCode.UnknownErrorName).ShouldBeEmpty();

    [Fact]
    public void Errors_of_states_inside_reach_a_Parallel_state() =>
        Definitions.Warnings(Definitions.With("""
            {"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}],
             "Catch":[{"ErrorEquals":["States.TaskFailed"],"Next":"Done"},{"ErrorEquals":["States.NoChoiceMatched","OutOfStock"],"Next":"Done"}],"End":true}
            """), DiagnosticCode.ErrorNeverMatched).ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Reported(string list, string first, string second)
    {
        var next = list == "Catch" ? ""","Next":"Done" """ : "";
        return Definitions.Warnings(
            Definitions.Of($$"""
                "S":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"{{list}}":[{"ErrorEquals":{{first}}{{next}}},{"ErrorEquals":{{second}}{{next}}}],"Next":"Done"},
                "Done":{"Type":"Succeed"}
                """, "JSONPath"), DiagnosticCode.ErrorNeverMatched);
    }
}
