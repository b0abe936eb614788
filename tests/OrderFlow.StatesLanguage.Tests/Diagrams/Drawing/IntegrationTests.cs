using OrderFlow.StatesLanguage.Diagrams.Drawing;

namespace OrderFlow.StatesLanguage.Tests.Diagrams.Drawing;

public sealed class IntegrationTests
{
    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", "Lambda: invoke")]
    [InlineData("arn:aws:states:::events:putEvents", "EventBridge: putEvents")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "SQS: sendMessage (token)")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "Step Functions: startExecution (sync)")]
    [InlineData("arn:aws-cn:states:::aws-sdk:s3:getObject", "S3: getObject")]
    [InlineData("arn:aws:states:::aws-sdk:rekognition:detectLabels", "Rekognition: detectLabels")]
    [InlineData("arn:aws:states:::http:invoke", "HTTP: invoke")]
    [InlineData("arn:aws:states:us-east-1:111111111111:activity:paint", "Activity: paint")]
    [InlineData("arn:aws:lambda:us-east-1:111111111111:function:Price:live", "Lambda: Price")]
    [InlineData("${PriceFunction.Arn}", "Task: ${PriceFunction.Arn}")]
    [InlineData("", "Task")]
    public void A_resource_is_said_in_few_words(string resource, string words) => Integration.Of(resource).ShouldBe(words);
}
