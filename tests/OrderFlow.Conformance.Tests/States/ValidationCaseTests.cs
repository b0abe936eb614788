namespace OrderFlow.Conformance.Tests.States;

public sealed class ValidationCaseTests : IDisposable
{
    private const string Finding = """{"code":"SCHEMA_VALIDATION_FAILED","location":"/","message":"These fields are required: [StartAt]","severity":"ERROR"}""";
    private const string WithoutStart = """{"States":{"A":{"Type":"Pass","End":true}}}""";
    private const string Complete = """{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}""";

    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Complete, "\"accepted\":true,\"diagnostics\":[],\"result\":\"OK\"", 0)]
    [InlineData(Complete, "\"accepted\":false,\"diagnostics\":[],\"result\":\"FAIL\"", 1)]
    [InlineData(WithoutStart, "\"accepted\":true,\"diagnostics\":[],\"result\":\"OK\"", 1)]
    [InlineData(WithoutStart, $"\"accepted\":false,\"diagnostics\":[{Finding}],\"result\":\"FAIL\"", 0)]
    [InlineData(WithoutStart, "\"accepted\":false,\"diagnostics\":[],\"result\":\"FAIL\"", 1)]
    public async Task A_definition_is_judged_as_recorded_finding_by_finding(string definition, string expected, int exitCode)
    {
        _folder.Write("cases.json", $$$"""
            [{"id":"a","area":"validation","kind":"validation","type":"STANDARD","definition":{{{definition}}},
              "expected":{"operation":"ValidateStateMachineDefinition","truncated":false,{{{expected}}}}}]
            """);

        var run = await Run.OfAsync("states", _folder.Path, "--list");

        run.ExitCode.ShouldBe(exitCode, run.Output);
    }
}
