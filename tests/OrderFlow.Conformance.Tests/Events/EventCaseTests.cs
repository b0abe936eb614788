namespace OrderFlow.Conformance.Tests.Events;

public sealed class EventCaseTests : IDisposable
{
    private const string Sample =
        """{\"id\":\"1\",\"source\":\"shop\",\"detail-type\":\"Sold\",\"account\":\"111111111111\",\"region\":\"eu-west-1\",\"time\":\"2026-01-01T00:00:00Z\"}""";

    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""["shop"]""", "true", true)]
    [InlineData("""["shop"]""", "false", false)]
    [InlineData("""["other"]""", "true", false)]
    [InlineData("\"shop\"", "true", false)]
    [InlineData("\"shop\"", "\"error:InvalidEventPatternException: Event pattern is not valid. Reason: \\\"source\\\" must be an object or an array\"", true)]
    [InlineData("\"shop\"", "\"error:InvalidEventPatternException: Event pattern is not valid. Reason: something else\"", false)]
    public async Task An_answer_is_the_recorded_one_to_the_letter(string alternatives, string expected, bool passes)
    {
        var pattern = $$"""{"source":{{alternatives}}}""".Replace("\"", "\\\"");
        _folder.Write("cases.json", $$"""[{"id":"a/one","event":"{{Sample}}","pattern":"{{pattern}}","expected":{{expected}}}]""");

        (await Run.OfAsync("events", _folder.Path)).ExitCode.ShouldBe(passes ? 0 : 1);
    }

    [Theory]
    [InlineData("""["cheap","free"]""", true)]
    [InlineData("""["free","cheap"]""", true)]
    [InlineData("""["cheap"]""", false)]
    [InlineData("""["cheap","free","none"]""", false)]
    [InlineData("[]", false)]
    public async Task The_matching_rules_are_exactly_the_expected_ones(string expected, bool passes)
    {
        _folder.Write("cases.json", $$"""
            [{"id":"a/rules","event":"{\"price\":0}","expected":{{expected}},"rules":[
              {"name":"free","pattern":"{\"price\":[0]}"},
              {"name":"cheap","pattern":"{\"price\":[{\"numeric\":[\"<\",-1]}]}"},
              {"name":"cheap","pattern":"{\"price\":[{\"numeric\":[\"<\",10]}]}"},
              {"name":"none","pattern":"{\"price\":[1]}"}]}]
            """);

        (await Run.OfAsync("events", _folder.Path)).ExitCode.ShouldBe(passes ? 0 : 1);
    }

    [Fact]
    public async Task Of_a_quirk_the_plain_reading_counts()
    {
        _folder.Write("cases.json", """
            [{"id":"a/quirk","event":"{\"ip\":\"::ffff\"}","quirk":true,"expected":["v4"],"plain":[],"rules":[{"name":"v4","pattern":"{\"ip\":[{\"cidr\":\"10.0.0.0/8\"}]}"}]}]
            """);

        (await Run.OfAsync("events", _folder.Path)).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("""{\"a\":[1]}""", "true", true)]
    [InlineData("""{\"a\":[1]}""", "false", false)]
    [InlineData("""{\"a\":1}""", "false", true)]
    [InlineData("""{\"a\":1}""", "true", false)]
    public async Task A_pattern_is_refused_or_not_as_expected(string pattern, string valid, bool passes)
    {
        _folder.Write("cases.json", $$"""[{"id":"a/syntax","pattern":"{{pattern}}","valid":{{valid}}}]""");

        (await Run.OfAsync("events", _folder.Path)).ExitCode.ShouldBe(passes ? 0 : 1);
    }
}
