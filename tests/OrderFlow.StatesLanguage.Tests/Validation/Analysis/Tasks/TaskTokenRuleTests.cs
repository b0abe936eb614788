using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Tasks;

public class TaskTokenRuleTests
{
    [Theory]
    [InlineData("JSONPath", """ "Parameters":{"a":[{"t.$":"States.Format('{}', $$.Task.Token)"}]} """, true)]
    [InlineData("JSONPath", """ "Parameters":{"t.$":"$$['Task']['Token']"} """, true)]
    [InlineData("JSONPath", """ "Parameters":{"t.$":"$$"} """, true)]
    [InlineData("JSONPath", """ "Parameters":{"id.$":"$.id"} """, false)]
    [InlineData("JSONPath", """ "Parameters":{"id.$":"$$.Execution.Id"} """, false)]
    [InlineData("JSONata", """ "Arguments":{"t":"{% $states.context.Task.Token %}"} """, true)]
    [InlineData("JSONata", """ "Arguments":{"t":"{% $string({'task': $states.context.Task, 'id': $states.input.id}) %}"} """, true)]
    [InlineData("JSONata", """ "Arguments":{"t":"{% $states.context %}"} """, true)]
    [InlineData("JSONata", """ "Arguments":{"t":"{% $states %}"} """, true)]
    [InlineData("JSONata", """ "Arguments":{"t":"{% $states.input.Task.Token %}"} """, false)]
    [InlineData("JSONata", """ "Arguments":{"t":"{% 'Task.Token' & $states.context.Execution.Id %}"} """, false)]
    public void A_task_that_waits_for_its_token_sends_it(string language, string payload, bool isSent) =>
        Definitions.Warnings(
                Definitions.With($$"""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken",{{payload}},"End":true}""", language), DiagnosticCode.TaskTokenNotSent)
            .Count.ShouldBe(isSent ? 0 : 1);

    [Fact]
    public void A_task_that_waits_for_the_answer_needs_no_token() =>
        Definitions.Warnings(Definitions.With("""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{},"End":true}"""), DiagnosticCode.TaskTokenNotSent).ShouldBeEmpty();
}
