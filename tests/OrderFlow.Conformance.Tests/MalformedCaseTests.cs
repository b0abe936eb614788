namespace OrderFlow.Conformance.Tests;

public sealed class MalformedCaseTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonata", """{"expr":"1","result":1}""", "\"id\" is missing")]
    [InlineData("jsonata", """{"id":"a/b","result":1}""", "\"expr\" is missing")]
    [InlineData("jsonata", """{"id":"a/b","expr":"1"}""", "exactly one of")]
    [InlineData("jsonata", """{"id":"a/b","expr":"1","result":1,"code":"S0101"}""", "exactly one of")]
    [InlineData("jsonata", """{"id":"a/b","expr":"1","undefinedResult":false}""", "undefinedResult")]
    [InlineData("jsonata", """{"id":"a/b","expr":"1","result":1,"tolerance":0.1}""", "\"tolerance\" is unknown")]
    [InlineData("jsonata", """{"id":"a/b","expr":"1","result":1,"data":1,"dataset":"x"}""", "both")]
    [InlineData("jsonata", """{"id":"a/b","expr":"1","result":1,"dataset":"x"}""", "datasets.json")]
    [InlineData("jsonata", """{"id":"a/b","expr":1,"result":1}""", "\"expr\" is Number")]
    [InlineData("jsonata", """[1]""", "a case is an object")]
    [InlineData("states", """{"id":"a","area":"x","kind":"dream","type":"STANDARD","definition":{},"input":{},"expected":{}}""", "dream")]
    [InlineData("states", """{"id":"a","area":"x","kind":"execution","type":"SLOW","definition":{},"input":{},"expected":{}}""", "SLOW")]
    [InlineData("states", """{"id":"a","area":"x","kind":"execution","type":"STANDARD","definition":{},"input":{},"expected":{"status":"SUCCEEDED"}}""", "\"events\" is missing")]
    [InlineData("states", """{"id":"a","area":"x","kind":"execution","type":"STANDARD","definition":{},"expected":{"status":"SUCCEEDED","output":1,"events":null}}""", "\"input\" is missing")]
    [InlineData("states", """{"id":"a","area":"x","kind":"test_state","definition":{},"request":{},"expected":{}}""", "exception")]
    [InlineData("events", """{"id":"a","event":"{}"}""", "says what it is about")]
    [InlineData("events", """{"id":"a","event":"{}","pattern":"{}","expected":"perhaps"}""", "perhaps")]
    [InlineData("events", """{"id":"a","rules":[],"event":"{}","expected":[]}""", "no rules")]
    [InlineData("events", """{"id":"a","rules":[{"name":"r"}],"event":"{}","expected":[]}""", "\"pattern\"")]
    [InlineData("events", """{"id":"a","service":"events","expression":"rate(1 day)","valid":true,"error":"x"}""", "contradict")]
    [InlineData("events", """{"id":"a","target":{},"event":{}}""", "output_kind")]
    [InlineData("validator", """{"id":"a","definition":{}}""", "mustMention")]
    [InlineData("validator", """{"id":"a","definition":{},"mustMention":["x"],"severity":"hint"}""", "hint")]
    public async Task A_case_that_breaks_the_format_fails_and_is_named_by_file_and_index(string suite, string @case, string reason)
    {
        _folder.Write("cases.json", $"[{@case}]");

        var run = await Run.OfAsync(suite, _folder.Path);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("cases.json[0]: ");
        run.Output.ShouldContain(reason);
        run.LastLine.ShouldBe("0 passed, 1 failed");
    }

    [Fact]
    public async Task The_second_case_of_an_id_is_malformed_whichever_file_it_is_in()
    {
        _folder.Write("a.json", """[{"id":"x/y","expr":"1","result":1}]""");
        _folder.Write("b.json", """[{"id":"x/z","expr":"1","result":1},{"id":"x/y","expr":"1","result":1}]""");

        var run = await Run.OfAsync("jsonata", _folder.Path);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("b.json[1]: ");
        run.LastLine.ShouldBe("2 passed, 1 failed");
    }

    [Fact]
    public async Task A_malformed_case_counts_even_where_a_filter_would_leave_it_out()
    {
        _folder.Write("cases.json", """[{"id":"x/y","expr":"1","result":1},{"id":"x/z"}]""");

        (await Run.OfAsync("jsonata", _folder.Path, "--filter", "x/y")).ExitCode.ShouldBe(1);
    }
}
