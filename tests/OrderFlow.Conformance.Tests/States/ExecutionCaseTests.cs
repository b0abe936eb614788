namespace OrderFlow.Conformance.Tests.States;

public sealed class ExecutionCaseTests : IDisposable
{
    private const string Greeting = """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Output":{"x":1},"End":true}}}""";
    private const string Failing = """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Fail","Error":"E","Cause":"C"}}}""";
    private const string Bare = """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Fail"}}}""";
    private const string Month = """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Wait","Seconds":2592000,"End":true}}}""";

    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Greeting, """{"status":"SUCCEEDED","output":{"x":1.0},"events":null}""", true)]
    [InlineData(Greeting, """{"status":"SUCCEEDED","output":{"x":2},"events":null}""", false)]
    [InlineData(Greeting, """{"status":"SUCCEEDED","output":"{\"x\":1}","events":null}""", false)]
    [InlineData(Greeting, """{"status":"FAILED","output":{"x":1},"events":null}""", false)]
    [InlineData(Greeting, """{"status":"SUCCEEDED","output":{"x":1},"error":"E","events":null}""", false)]
    [InlineData(Failing, """{"status":"FAILED","output":null,"error":"E","cause":"C","events":null}""", true)]
    [InlineData(Failing, """{"status":"FAILED","output":null,"error":"E","cause":"<uuid:1>","events":null}""", true)]
    [InlineData(Failing, """{"status":"FAILED","output":null,"error":"E","cause":"D","events":null}""", false)]
    [InlineData(Failing, """{"status":"FAILED","output":null,"error":"F","cause":"C","events":null}""", false)]
    [InlineData(Failing, """{"status":"FAILED","output":null,"error":"E","events":null}""", false)]
    [InlineData(Failing, """{"status":"SUCCEEDED","output":null,"events":null}""", false)]
    [InlineData(Bare, """{"status":"FAILED","output":null,"events":null}""", true)]
    [InlineData(Bare, """{"status":"FAILED","output":null,"error":"","cause":"","events":null}""", false)]
    [InlineData(Month, """{"status":"SUCCEEDED","output":{"in":0},"events":null}""", true)]
    [InlineData(Month, """{"status":"RUNNING","output":null,"events":null}""", true)]
    [InlineData(Greeting, """{"status":"RUNNING","output":null,"events":null}""", false)]
    public async Task An_execution_ends_as_recorded_or_fails(string definition, string expected, bool passes) =>
        (await RunAsync(definition, expected)).ExitCode.ShouldBe(passes ? 0 : 1);

    [Fact]
    public async Task A_stopped_execution_is_stopped_while_it_waits()
    {
        var run = await RunAsync(
            Month, """{"status":"ABORTED","output":null,"error":"Enough","events":null}""", "\"stop\":{\"error\":\"Enough\"},");

        run.ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("PassStateExited", 0)]
    [InlineData("TaskStateExited", 1)]
    public async Task A_history_that_differs_fails_the_case_and_counts_as_outcome_only(string type, int exitCode)
    {
        var run = await RunAsync(Greeting, """
            {"status":"SUCCEEDED","output":{"x":1},"events":[
              {"id":1,"previousEventId":0,"timestamp":"t","type":"ExecutionStarted","executionStartedEventDetails":{"input":{"in":0},"inputDetails":{"truncated":false},"roleArn":"snf_role_arn"}},
              {"id":2,"previousEventId":0,"timestamp":"t","type":"PassStateEntered","stateEnteredEventDetails":{"name":"A","input":{"in":0},"inputDetails":{"truncated":false}}},
              {"id":3,"previousEventId":2,"timestamp":"t","type":"TYPE","stateExitedEventDetails":{"name":"A","output":{"x":1},"outputDetails":{"truncated":false}}},
              {"id":4,"previousEventId":3,"timestamp":"t","type":"ExecutionSucceeded","executionSucceededEventDetails":{"output":{"x":1},"outputDetails":{"truncated":false}}}]}
            """.Replace("TYPE", type), "\"nondeterministic\":[\"$.events[*].timestamp\"],");

        run.ExitCode.ShouldBe(exitCode, run.Output);
        run.Output.Contains("1 outcome only", StringComparison.Ordinal).ShouldBe(exitCode == 1);
    }

    [Theory]
    [InlineData("\"result\":{\"sold\":true}", """{"status":"SUCCEEDED","output":{"sold":true},"events":null}""")]
    [InlineData("\"failure\":{\"event\":\"TaskFailed\",\"error\":\"NotSold\",\"cause\":\"none\"}", """{"status":"FAILED","output":null,"error":"NotSold","cause":"none","events":null}""")]
    [InlineData("\"failure\":{\"event\":\"TaskTimedOut\",\"error\":\"States.Timeout\"}", """{"status":"FAILED","output":null,"error":"States.Timeout","events":null}""")]
    public async Task A_task_is_answered_as_recorded(string answer, string expected)
    {
        const string Definition = """{"QueryLanguage":"JSONata","StartAt":"Sell","States":{"Sell":{"Type":"Task","Resource":"arn:aws:states:::shop:sell","TimeoutSeconds":60,"End":true}}}""";

        var run = await RunAsync(Definition, expected, $$"""
            "mocks":[{"state":"Sell","resource":"sell","resourceType":"shop","parameters":{"in":0},{{answer}}}],
            """);

        run.ExitCode.ShouldBe(0, run.Output);
    }

    [Theory]
    [InlineData("\"result\":{\"said\":\"yes\"}", """{"status":"SUCCEEDED","output":{"said":"yes"},"events":null}""")]
    [InlineData("\"failure\":{\"event\":\"TaskFailed\",\"error\":\"Refused\"}", """{"status":"FAILED","output":null,"error":"Refused","events":null}""")]
    [InlineData("\"failure\":{\"event\":\"TaskTimedOut\",\"error\":\"States.Timeout\"}", """{"status":"FAILED","output":null,"error":"States.Timeout","events":null}""")]
    public async Task A_task_that_waits_for_its_token_is_answered_with_it(string answer, string expected)
    {
        const string Definition = """{"QueryLanguage":"JSONata","StartAt":"Ask","States":{"Ask":{"Type":"Task","Resource":"arn:aws:states:::shop:ask.waitForTaskToken","TimeoutSeconds":60,"End":true}}}""";

        var run = await RunAsync(Definition, expected, $$"""
            "mocks":[{"state":"Ask","resource":"ask.waitForTaskToken","resourceType":"shop","parameters":{"in":0},"submitted":{"id":1},{{answer}}}],
            """);

        run.ExitCode.ShouldBe(0, run.Output);
    }

    [Fact]
    public async Task A_definition_that_the_engine_refuses_is_a_failed_case()
    {
        var run = await RunAsync("""{"StartAt":"B","States":{"A":{"Type":"Succeed"}}}""", """{"status":"SUCCEEDED","output":{"in":0},"events":null}""");

        run.LastLine.ShouldBe("0 passed, 1 failed");
    }

    private Task<Run> RunAsync(string definition, string expected, string more = "")
    {
        _folder.Write("cases.json", $$"""
            [{"id":"a","area":"x","kind":"execution","type":"STANDARD","definition":{{definition}},"input":{"in":0},{{more}}"expected":{{expected}}}]
            """);
        return Run.OfAsync("states", _folder.Path, "--list");
    }
}
