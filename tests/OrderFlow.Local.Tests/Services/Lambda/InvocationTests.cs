using System.Net;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Amazon.CloudWatchLogs.Model;

namespace OrderFlow.Local.Tests.Services.Lambda;

public sealed class InvocationTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Add"] = TestTemplates.Function("Shapes", "Add"),
        ["AddLater"] = TestTemplates.Function("Shapes", "AddLater"),
        ["Reverse"] = TestTemplates.Function("Shapes", "Reverse"),
        ["Nothing"] = TestTemplates.Function("Shapes", "Nothing"),
        ["Context"] = TestTemplates.Function("Shapes", "Context"),
        ["Hang"] = TestTemplates.Function("Shapes", "Hang", timeout: 1),
        ["Broken"] = TestTemplates.Function("Broken", "Answer"),
        ["Show"] = TestTemplates.Function("Configured", "Show", variables: new { TABLE_NAME = "orders" }),
        ["Fail"] = TestTemplates.Function("Shapes", "Fail"),
        ["Talk"] = TestTemplates.Function("Chatty", "Talk"),
    });

    [Theory]
    [InlineData("Add", """{"a":40,"b":2}""", """{"value":42}""")]
    [InlineData("AddLater", """{"a":40,"b":2}""", """{"value":42}""")]
    [InlineData("Reverse", "\"abc\"", "\"cba\"")]
    [InlineData("Nothing", "{}", "null")]
    public async Task A_handler_of_any_shape_is_called(string function, string payload, string expected)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var (response, body) = await endpoint.InvokeAsync(function, payload);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.Contains("X-Amz-Function-Error").ShouldBeFalse();
        body.ShouldBe(expected);
    }

    [Fact]
    public async Task The_context_tells_of_the_invocation()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var (response, body) = await endpoint.InvokeAsync("Context", "{}");

        var context = JsonNode.Parse(body)!;
        ((string?)context["requestId"]).ShouldBe(response.Headers.GetValues("x-amzn-RequestId").Single());
        ((string?)context["name"]).ShouldBe("Context");
        ((string?)context["arn"]).ShouldBe("arn:aws:lambda:us-east-1:000000000000:function:Context");
        ((string?)context["logGroup"]).ShouldBe("/aws/lambda/Context");
        ((string?)context["memory"]).ShouldBe("256");
        ((string?)context["remains"]).ShouldBe("some");
        ((string?)context["trace"])!.ShouldStartWith("Root=1-");
    }

    [Fact]
    public async Task What_a_handler_throws_is_described_with_its_cause()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var (response, body) = await endpoint.InvokeAsync("Fail", "{}");

        response.Headers.GetValues("X-Amz-Function-Error").ShouldBe(["Unhandled"]);
        var error = JsonNode.Parse(body)!;
        ((string?)error["errorType"]).ShouldBe("InvalidOperationException");
        ((string?)error["errorMessage"]).ShouldBe("It cannot be done.");
        ((string?)error["cause"]!["errorType"]).ShouldBe("FormatException");
        ((string?)error["stackTrace"]![0])!.ShouldContain("Shapes.Fail");
    }

    [Fact]
    public async Task A_constructor_that_throws_fails_the_invocation()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var (_, body) = await endpoint.InvokeAsync("Answer", "{}");

        ((string?)JsonNode.Parse(body)!["errorMessage"]).ShouldBe("No configuration.", body);
    }

    [Fact]
    public async Task A_handler_that_takes_too_long_is_given_up()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var (_, body) = await endpoint.InvokeAsync("Hang", "{}");

        ((string?)JsonNode.Parse(body)!["errorType"]).ShouldBe("Sandbox.Timedout");
        ((string?)JsonNode.Parse(body)!["errorMessage"])!.ShouldEndWith("Error: Task timed out after 1.00 seconds");
    }

    [Fact]
    public async Task A_function_is_constructed_with_its_environment()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var (_, body) = await endpoint.InvokeAsync("Show", "");

        ((string?)JsonNode.Parse(body)!["table"]).ShouldBe("orders");
        ((string?)JsonNode.Parse(body)!["endpoint"]).ShouldBe(endpoint.Endpoint.Url.ToString().TrimEnd('/'));
    }

    [Fact]
    public async Task What_a_function_logs_is_in_its_log_group()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        await endpoint.InvokeAsync("AddLater", """{"a":1,"b":2}""");

        var logged = await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "/aws/lambda/AddLater" });
        var lines = logged.Events.ConvertAll(entry => entry.Message);
        lines[0].ShouldStartWith("START RequestId: ");
        lines.ShouldContain(line => line.EndsWith("\tinfo\tAdding 1 and 2", StringComparison.Ordinal));
        lines.ShouldContain(line => line.EndsWith("\tinfo\tfrom the static logger", StringComparison.Ordinal));
        lines[^1].ShouldStartWith("REPORT RequestId: ");
    }

    [Fact]
    public async Task What_a_function_prints_is_in_its_log_group_line_by_line()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        await endpoint.InvokeAsync("Talk", "\"orders\"");

        var logged = await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "/aws/lambda/Talk" });
        logged.Events.ConvertAll(entry => entry.Message).Where(line => line.Contains('\t', StringComparison.Ordinal) && !line.StartsWith("REPORT", StringComparison.Ordinal))
            .Select(line => string.Join('|', line.Split('\t')[2..]))
            .ShouldBe(["info|constructed", "info|begun and ended with orders", "fail|elsewhere", "info|without an end"]);
    }

    [Fact]
    public async Task The_code_of_a_function_is_loaded_when_it_is_first_invoked()
    {
        using var folder = new TestFolder();
        var name = $"Lazy{Guid.NewGuid():N}";
        await using var endpoint = await RunningEndpoint.StartAsync(folder, TestTemplates.Of(new Dictionary<string, object> { ["Lazy"] = TestTemplates.Function("Shapes", "Add", more: ("FunctionName", name)) }));
        Loaded().ShouldBe(0);

        await endpoint.InvokeAsync(name, """{"a":1,"b":2}""");

        Loaded().ShouldBe(1);

        int Loaded() => AssemblyLoadContext.All.Count(context => context.Name == $"function {name}");
    }

    [Fact]
    public async Task A_function_that_is_not_there_is_not_found()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var (response, body) = await endpoint.InvokeAsync("arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3ANowhere%3Alive", "{}");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.GetValues("x-amzn-ErrorType").ShouldBe(["ResourceNotFoundException"]);
        ((string?)JsonNode.Parse(body)!["Message"]).ShouldBe("Function not found: arn:aws:lambda:us-east-1:000000000000:function:Nowhere");
    }

    [Theory]
    [InlineData("OrderFlow.Local.Tests.Functions::OrderFlow.Local.Tests.Functions.Nobody::Add", "names the type OrderFlow.Local.Tests.Functions.Nobody")]
    [InlineData("OrderFlow.Local.Tests.Functions::OrderFlow.Local.Tests.Functions.Shapes::Divide", "names the method Divide")]
    [InlineData("OrderFlow.Nothing::A::B", "is not built")]
    [InlineData("Nonsense::B", "not of the form")]
    public async Task A_handler_that_cannot_be_found_stops_the_start_with_what_to_do(string handler, string message)
    {
        using var folder = new TestFolder();
        var template = TestTemplates.Of(new { F = new { Type = "AWS::Serverless::Function", Properties = new { Handler = handler, CodeUri = Repository.Functions } } });

        var error = await Should.ThrowAsync<LocalEndpointException>(() => LocalEndpoint.StartAsync(RunningEndpoint.Options(folder, template)));

        error.Message.ShouldStartWith("AWS::Serverless::Function F: ");
        error.Message.ShouldContain(message);
    }
}
