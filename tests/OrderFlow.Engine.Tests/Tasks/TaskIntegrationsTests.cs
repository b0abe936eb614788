using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Tests.Tasks;

/// <summary>The most particular registration does a resource's work.</summary>
public sealed class TaskIntegrationsTests
{
    private readonly TaskIntegrations integrations = new TaskIntegrations()
        .Add("sqs", "sendMessage", new Named("action"))
        .AddService("sqs", new Named("service"))
        .AddLambdaFunctions(new Named("function"))
        .AddActivities(new Named("activity"));

    [Theory]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "action")]
    [InlineData("arn:aws:states:::sqs:receiveMessage", "service")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:Price", "function")]
    [InlineData("arn:aws:states:eu-west-1:123456789012:activity:Pack", "activity")]
    [InlineData("arn:aws:states:::sns:publish", null)]
    public void A_resource_finds_its_own(string arn, string? expected) => Find(arn).ShouldBe(expected);

    [Fact]
    public void The_fallback_takes_the_rest()
    {
        integrations.AddFallback(new Named("fallback"));

        Find("arn:aws:states:::sns:publish").ShouldBe("fallback");
        Find("arn:aws:states:::sqs:sendMessage").ShouldBe("action");
    }

    private string? Find(string arn)
    {
        TaskResource.TryParse(arn, out var resource).ShouldBeTrue();
        return integrations.TryGet(resource!, out var found) ? ((Named)found).Name : null;
    }

    private sealed class Named(string name) : ITaskIntegration
    {
        public string Name => name;

        public ValueTask<JsonataValue> InvokeAsync(TaskCall call) => throw new NotSupportedException();
    }
}
