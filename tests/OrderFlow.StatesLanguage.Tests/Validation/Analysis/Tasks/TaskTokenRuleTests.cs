using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Tasks;

public class TaskTokenRuleTests
{
    [Theory]
    [InlineData("JSONPath", """ "Parameters":{"QueueUrl":"q","MessageBody":"m","a":[{"t.$":"States.Format('{}', $$.Task.Token)"}]} """, true)]
    [InlineData("JSONPath", """ "Parameters":{"QueueUrl":"q","MessageBody":"m","t.$":"$$['Task']['Token']"} """, true)]
    [InlineData("JSONPath", """ "Parameters":{"QueueUrl":"q","MessageBody":"m","t.$":"$$"} """, true)]
    [InlineData("JSONPath", """ "Parameters":{"QueueUrl":"q","MessageBody":"m","id.$":"$.id"} """, false)]
    [InlineData("JSONPath", """ "Parameters":{"QueueUrl":"q","MessageBody":"m","id.$":"$$.Execution.Id"} """, false)]
    [InlineData("JSONata", """ "Arguments":{"QueueUrl":"q","MessageBody":"m","t":"{% $states.context.Task.Token %}"} """, true)]
    [InlineData("JSONata", """ "Arguments":{"QueueUrl":"q","MessageBody":"m","t":"{% $string({'task': $states.context.Task, 'id': $states.input.id}) %}"} """, true)]
    [InlineData("JSONata", """ "Arguments":{"QueueUrl":"q","MessageBody":"m","t":"{% $states.context %}"} """, true)]
    [InlineData("JSONata", """ "Arguments":{"QueueUrl":"q","MessageBody":"m","t":"{% $states %}"} """, true)]
    [InlineData("JSONata", """ "Arguments":{"QueueUrl":"q","MessageBody":"m","t":"{% $states.input.Task.Token %}"} """, false)]
    [InlineData("JSONata", """ "Arguments":{"QueueUrl":"q","MessageBody":"m","t":"{% 'Task.Token' & $states.context.Execution.Id %}"} """, false)]
    public void A_task_that_waits_for_its_token_sends_it(string language, string payload, bool isSent) =>
        Definitions.Warnings(
                Definitions.With($$"""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken",{{payload}},"End":true}""", language), DiagnosticCode.TaskTokenNotSent)
            .Count.ShouldBe(isSent ? 0 : 1);

    [Fact]
    public void A_task_that_waits_for_the_answer_needs_no_token() =>
        Definitions.Warnings(Definitions.With("""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"q","MessageBody":"m"},"End":true}"""), DiagnosticCode.TaskTokenNotSent).ShouldBeEmpty();
}
