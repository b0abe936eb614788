namespace OrderFlow.Conformance.Tests.Validator;

public sealed class DefinitionCaseTests : IDisposable
{
    private const string Complete = """{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}""";
    private const string UnknownTarget = """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Nowhere"}}}""";

    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(UnknownTarget, "\"mustMention\":[\"A\",\"Nowhere\"],\"problem\":\"p\"", 0)]
    [InlineData(UnknownTarget, "\"mustMention\":[\"A\",\"Elsewhere\"],\"problem\":\"p\"", 1)]
    [InlineData(Complete, "\"mustMention\":[],\"problem\":\"p\"", 1)]
    [InlineData(Complete, "\"mustMention\":[],\"problem\":\"p\",\"severity\":\"warning\"", 1)]
    [InlineData(Complete, "\"why\":\"w\"", 0)]
    [InlineData(UnknownTarget, "\"why\":\"w\"", 1)]
    public async Task A_definition_is_reported_with_everything_that_must_be_mentioned_or_not_at_all(string definition, string expected, int exitCode)
    {
        _folder.Write("cases.json", $$"""[{"id":"a","definition":{{definition}},{{expected}}}]""");

        var run = await Run.OfAsync("validator", _folder.Path, "--list");

        run.ExitCode.ShouldBe(exitCode, run.Output);
    }
}
