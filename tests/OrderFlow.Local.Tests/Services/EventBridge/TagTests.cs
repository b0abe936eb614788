namespace OrderFlow.Local.Tests.Services.EventBridge;

/// <summary>The tags of buses and rules.</summary>
public sealed class TagTests
{
    private const string Bus = "arn:aws:events:us-east-1:000000000000:event-bus/Orders";

    private static readonly string Template = """
        {"Resources":{"Orders":{"Type":"AWS::Events::EventBus","Properties":{"Name":"Orders","Tags":[{"Key":"team","Value":"orders"}]}}}}
        """;

    [Fact]
    public async Task Tags_are_added_changed_and_taken_away()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        await endpoint.PostAsync("AWSEvents.TagResource", $$"""{"ResourceARN":"{{Bus}}","Tags":[{"Key":"cost","Value":"1"},{"Key":"team","Value":"sales"}]}""");
        await endpoint.PostAsync("AWSEvents.UntagResource", $$"""{"ResourceARN":"{{Bus}}","TagKeys":["cost"]}""");

        (await TagsAsync(endpoint, Bus)).ShouldBe("""[{"Key":"team","Value":"sales"}]""");
    }

    [Fact]
    public async Task A_rules_tags_go_with_it()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        const string rule = """{"Name":"r","EventBusName":"Orders","EventPattern":"{\"source\":[\"a\"]}","Tags":[{"Key":"k","Value":"v"}]}""";
        await endpoint.PostAsync("AWSEvents.PutRule", rule);
        const string arn = "arn:aws:events:us-east-1:000000000000:rule/Orders/r";
        (await TagsAsync(endpoint, arn)).ShouldBe("""[{"Key":"k","Value":"v"}]""");

        await endpoint.PostAsync("AWSEvents.DeleteRule", """{"Name":"r","EventBusName":"Orders"}""");
        await endpoint.PostAsync("AWSEvents.PutRule", """{"Name":"r","EventBusName":"Orders","EventPattern":"{\"source\":[\"a\"]}"}""");

        (await TagsAsync(endpoint, arn)).ShouldBe("[]");
    }

    [Fact]
    public async Task There_are_no_tags_of_what_is_not_there()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var answer = await endpoint.PostAsync("AWSEvents.ListTagsForResource", """{"ResourceARN":"arn:aws:events:us-east-1:000000000000:rule/Orders/none"}""");

        ((string?)answer!["__type"]).ShouldBe("ResourceNotFoundException");
    }

    private static async Task<string> TagsAsync(RunningEndpoint endpoint, string arn) =>
        (await endpoint.PostAsync("AWSEvents.ListTagsForResource", $$"""{"ResourceARN":"{{arn}}"}"""))!["Tags"]!.ToJsonString();
}
