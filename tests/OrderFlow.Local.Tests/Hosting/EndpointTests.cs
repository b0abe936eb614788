using System.Text.Json.Nodes;
using Amazon.CloudWatchLogs.Model;
using Amazon.EventBridge.Model;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Hosting;

public sealed class EndpointTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Log"] = TestTemplates.LogGroup("/log"),
        ["Rule"] = TestTemplates.Rule("rule", "default", new { source = new[] { "a" } }, new { Id = "1", Arn = TestTemplates.GetAtt("Log", "Arn") }),
    });

    [Fact]
    public async Task A_port_in_use_is_said_to_be()
    {
        using TestFolder one = new(), two = new();
        await using var first = await RunningEndpoint.StartAsync(one, Template);

        var error = await Should.ThrowAsync<LocalEndpointException>(() => LocalEndpoint.StartAsync(RunningEndpoint.Options(two, Template) with { Port = first.Endpoint.Url.Port }));

        error.Message.ShouldContain($"The port {first.Endpoint.Url.Port} on 127.0.0.1 is in use");
    }

    [Fact]
    public async Task A_data_folder_has_one_owner()
    {
        using var folder = new TestFolder();
        await using var first = await RunningEndpoint.StartAsync(folder, Template);

        var error = await Should.ThrowAsync<LocalEndpointException>(() => LocalEndpoint.StartAsync(RunningEndpoint.Options(folder, Template)));

        error.Message.ShouldContain("is in use by another endpoint");
    }

    [Theory]
    [InlineData("local.db")]
    [InlineData("executions.db")]
    [InlineData("deliveries.db")]
    public async Task A_damaged_data_folder_is_said_to_be(string file)
    {
        using var folder = new TestFolder();
        folder.File(Path.Combine("data", file), new string('x', 8_192));

        var error = await Should.ThrowAsync<LocalEndpointException>(() => LocalEndpoint.StartAsync(RunningEndpoint.Options(folder, Template)));

        error.Message.ShouldContain(file);
        error.Message.ShouldContain("Restore the data folder");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_not_said_to_be_in_use()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "data", "lock"));

        var error = await Should.ThrowAsync<LocalEndpointException>(() => LocalEndpoint.StartAsync(RunningEndpoint.Options(folder, Template)));

        error.Message.ShouldContain("cannot be written");
    }

    [Fact]
    public async Task A_template_that_cannot_be_read_is_an_error_that_names_it()
    {
        using var folder = new TestFolder();

        var error = await Should.ThrowAsync<OrderFlow.Local.Templates.TemplateException>(() => LocalEndpoint.StartAsync(RunningEndpoint.Options(folder, Template) with { TemplatePath = folder.Path }));

        error.Message.ShouldContain($"{folder.Path} cannot be read");
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("{\n  \"Resources\": oops\n}", "(2,16): oops is no JSON")]
    [InlineData("{\"Resources\":{\"T\":{\"Type\":\"AWS::SNS::Topic\"},\n\"T\":{\"Type\":\"AWS::SQS::Queue\"}}}", "(2,1): \"T\" stands twice")]
    public async Task A_template_that_is_not_JSON_is_an_error_with_its_place(string text, string message)
    {
        using var folder = new TestFolder();

        var error = await Should.ThrowAsync<OrderFlow.Local.Templates.TemplateException>(() => LocalEndpoint.StartAsync(RunningEndpoint.Options(folder, text)));

        error.Message.ShouldContain("serverless.template");
        error.Message.ShouldContain(message);
    }

    [Fact]
    public async Task Records_survive_a_restart_and_a_change_of_the_template()
    {
        using var folder = new TestFolder();
        await using (var first = await RunningEndpoint.StartAsync(folder, Template))
        {
            await PutAsync(first, "a");
            await first.HopAsync(HopKind.LogWritten, "/log");
        }

        await using var second = await RunningEndpoint.StartAsync(folder, Template.Replace("\"a\"", "\"b\"", StringComparison.Ordinal));
        await PutAsync(second, "a");
        await PutAsync(second, "b");
        await second.HopAsync(HopKind.LogWritten, "/log");

        var logged = await second.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "/log" });
        logged.Events.ConvertAll(entry => (string?)JsonNode.Parse(entry.Message)!["source"]).ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task What_vanishes_from_the_template_is_deleted()
    {
        using var folder = new TestFolder();
        await using (await RunningEndpoint.StartAsync(folder, Template))
        {
            // Deployed once.
        }

        await using var second = await RunningEndpoint.StartAsync(folder, TestTemplates.Of(new { Other = TestTemplates.LogGroup("/other") }));

        (await second.Events.ListRulesAsync(new ListRulesRequest())).Rules.ShouldBeEmpty();
        var groups = await second.Logs.DescribeLogGroupsAsync(new DescribeLogGroupsRequest());
        groups.LogGroups.ShouldHaveSingleItem().LogGroupName.ShouldBe("/other");
    }

    [Fact]
    public async Task The_rules_of_a_functions_events_come_and_go_with_them()
    {
        using var folder = new TestFolder();
        await using (var first = await RunningEndpoint.StartAsync(folder, TestTemplates.Of(new { F = Function(new { Source = new[] { "a" } }) })))
        {
            await PutAsync(first, "a");
            await first.HopAsync(HopKind.FunctionSucceeded, "Nothing");
        }

        await using var second = await RunningEndpoint.StartAsync(folder, TestTemplates.Of(new { F = Function(null) }));

        (await second.Events.ListRulesAsync(new ListRulesRequest())).Rules.ShouldBeEmpty();

        static object Function(object? pattern) => new
        {
            Type = "AWS::Serverless::Function",
            Properties = new Dictionary<string, object>
            {
                ["FunctionName"] = "Nothing",
                ["Handler"] = "OrderFlow.Local.Tests.Functions::OrderFlow.Local.Tests.Functions.Shapes::Nothing",
                ["CodeUri"] = Repository.Functions,
                ["Events"] = pattern is null ? new { } : new { OnA = new { Type = "EventBridgeRule", Properties = new { Pattern = new { source = new[] { "a" } } } } },
            },
        };
    }

    [Theory]
    [InlineData("""{"T":{"Type":"AWS::Kinesis::Stream"}}""", "The resource T has the type AWS::Kinesis::Stream")]
    [InlineData("""{"Q":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":{"Ref":"Nothing"}}}}""", "AWS::SQS::Queue Q: Nothing is neither a parameter nor a resource")]
    [InlineData("""{"Q":{"Type":"AWS::SQS::Queue","Properties":{"Colour":"red"}}}""", "AWS::SQS::Queue Q: the property Colour is not served")]
    [InlineData("""{"R":{"Type":"AWS::Events::Rule","Properties":{"EventPattern":{"source":"a"}}}}""", "AWS::Events::Rule R: InvalidEventPatternException")]
    [InlineData("""{"M":{"Type":"AWS::StepFunctions::StateMachine","Properties":{"DefinitionString":"{","RoleArn":"r"}}}""", "AWS::StepFunctions::StateMachine M: InvalidDefinition")]
    public async Task A_template_that_cannot_be_deployed_names_type_and_logical_id(string resources, string message)
    {
        using var folder = new TestFolder();

        var error = await Should.ThrowAsync<OrderFlow.Local.Templates.TemplateException>(() => LocalEndpoint.StartAsync(RunningEndpoint.Options(folder, $$"""{"Resources":{{resources}}}""")));

        error.Message.ShouldContain(message);
    }

    [Fact]
    public async Task Two_endpoints_in_one_process_keep_to_themselves()
    {
        using TestFolder one = new(), two = new();
        await using var first = await RunningEndpoint.StartAsync(one, Template);
        await using var second = await RunningEndpoint.StartAsync(two, Template);

        await PutAsync(first, "a");
        await first.HopAsync(HopKind.LogWritten, "/log");

        second.Endpoint.Hops.Recent.ShouldBeEmpty();
    }

    private static Task<PutEventsResponse> PutAsync(RunningEndpoint endpoint, string source) => endpoint.Events.PutEventsAsync(new PutEventsRequest
    {
        Entries = [new PutEventsRequestEntry { Source = source, DetailType = "t", Detail = "{}" }],
    });
}
