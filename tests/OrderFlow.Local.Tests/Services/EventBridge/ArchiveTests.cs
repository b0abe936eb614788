namespace OrderFlow.Local.Tests.Services.EventBridge;

/// <summary>Archives and policies, which are recorded.</summary>
public sealed class ArchiveTests
{
    private const string Template = """
        {
          "Resources": {
            "Orders": { "Type": "AWS::Events::EventBus", "Properties": { "Name": "Orders" } },
            "OrdersArchive": { "Type": "AWS::Events::Archive", "Properties": { "ArchiveName": "orders", "SourceArn": { "Fn::GetAtt": ["Orders", "Arn"] }, "EventPattern": { "source": ["com.aws.orders"] }, "RetentionDays": 7 } },
            "Policy": { "Type": "AWS::Events::EventBusPolicy", "Properties": { "EventBusName": { "Ref": "Orders" }, "StatementId": "all", "Statement": { "Effect": "Allow", "Principal": "*", "Action": "events:PutEvents", "Resource": { "Fn::GetAtt": ["Orders", "Arn"] } } } }
          }
        }
        """;

    [Fact]
    public async Task The_archive_of_a_template_is_described()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var archive = await endpoint.PostAsync("AWSEvents.DescribeArchive", """{"ArchiveName":"orders"}""");

        ((string?)archive!["ArchiveArn"]).ShouldBe("arn:aws:events:us-east-1:000000000000:archive/orders");
        ((string?)archive["EventSourceArn"]).ShouldBe("arn:aws:events:us-east-1:000000000000:event-bus/Orders");
        ((string?)archive["EventPattern"]).ShouldBe("""{"source":["com.aws.orders"]}""");
        ((int?)archive["RetentionDays"]).ShouldBe(7);
        ((string?)archive["State"]).ShouldBe("ENABLED");
    }

    [Fact]
    public async Task An_archive_is_created_changed_listed_and_deleted()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        const string source = "arn:aws:events:us-east-1:000000000000:event-bus/default";

        await endpoint.PostAsync("AWSEvents.CreateArchive", $$"""{"ArchiveName":"mine","EventSourceArn":"{{source}}"}""");
        await endpoint.PostAsync("AWSEvents.UpdateArchive", """{"ArchiveName":"mine","RetentionDays":3}""");
        var listed = await endpoint.PostAsync("AWSEvents.ListArchives", $$"""{"EventSourceArn":"{{source}}"}""");
        ((int?)listed!["Archives"]!.AsArray().ShouldHaveSingleItem()!["RetentionDays"]).ShouldBe(3);
        await endpoint.PostAsync("AWSEvents.DeleteArchive", """{"ArchiveName":"mine"}""");

        ((string?)(await endpoint.PostAsync("AWSEvents.DescribeArchive", """{"ArchiveName":"mine"}"""))!["__type"]).ShouldBe("ResourceNotFoundException");
    }

    [Theory]
    [InlineData("""{"ArchiveName":"orders","EventSourceArn":"arn:aws:events:us-east-1:000000000000:event-bus/Orders"}""", "ResourceAlreadyExistsException")]
    [InlineData("""{"ArchiveName":"a","EventSourceArn":"arn:aws:events:us-east-1:000000000000:event-bus/Nowhere"}""", "ResourceNotFoundException")]
    [InlineData("""{"ArchiveName":"a","EventSourceArn":"arn:aws:events:us-east-1:000000000000:event-bus/Orders","EventPattern":"{"}""", "InvalidEventPatternException")]
    [InlineData("""{"ArchiveName":"a b","EventSourceArn":"arn:aws:events:us-east-1:000000000000:event-bus/Orders"}""", "ValidationException")]
    public async Task An_archive_that_makes_no_sense_is_refused(string request, string code)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        ((string?)(await endpoint.PostAsync("AWSEvents.CreateArchive", request))!["__type"]).ShouldBe(code);
    }

    [Fact]
    public async Task Replays_are_refused_by_name()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var answer = await endpoint.PostAsync("AWSEvents.StartReplay", """{"ReplayName":"r"}""");

        ((string?)answer!["__type"]).ShouldBe("UnknownOperationException");
        ((string?)answer["message"])!.ShouldContain("StartReplay");
    }
}
