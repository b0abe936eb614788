namespace OrderFlow.Conformance.Tests.Jsonata;

public sealed class JsonataCaseTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1", "\"result\":1.0", true)]
    [InlineData("1", "\"result\":\"1\"", false)]
    [InlineData("[1]", "\"result\":1", false)]
    [InlineData("[1,2]", "\"result\":[2,1]", false)]
    [InlineData("[1,2]", "\"result\":[2,1],\"unordered\":true", true)]
    [InlineData("[1,1]", "\"result\":[1,2],\"unordered\":true", false)]
    [InlineData("{'a':1,'b':2}", "\"result\":{\"b\":2,\"a\":1}", true)]
    [InlineData("{'a':1,'b':2}", "\"result\":{\"a\":1}", false)]
    [InlineData("0.1+0.2", "\"result\":0.3", false)]
    [InlineData("absent", "\"undefinedResult\":true", true)]
    [InlineData("null", "\"undefinedResult\":true", false)]
    [InlineData("[]", "\"undefinedResult\":true", false)]
    [InlineData("absent", "\"result\":null", false)]
    [InlineData("1+'a'", "\"code\":\"T2002\"", true)]
    [InlineData("1+'a'", "\"code\":\"T2001\"", false)]
    [InlineData("1+1", "\"code\":\"T2001\"", false)]
    [InlineData("1+'a'", "\"result\":2", false)]
    [InlineData("1+'a'", "\"undefinedResult\":true", false)]
    [InlineData("'\\uD800'", "\"result\":\"\\uD800\"", true)]
    [InlineData("'\\uD800'", "\"result\":\"\\uD801\"", false)]
    public async Task An_outcome_is_compared_exactly(string expression, string expected, bool passes)
    {
        _folder.Write("cases.json", $$"""[{"id":"a/b","expr":"{{expression}}",{{expected}}}]""");

        (await Run.OfAsync("jsonata", _folder.Path)).ExitCode.ShouldBe(passes ? 0 : 1);
    }

    [Theory]
    [InlineData("", "\"undefinedResult\":true", true)]
    [InlineData("\"data\":null,", "\"result\":null", true)]
    [InlineData("\"data\":null,", "\"undefinedResult\":true", false)]
    [InlineData("\"dataset\":\"one\",", "\"result\":{\"x\":1}", true)]
    [InlineData("\"dataset\":\"one\",", "\"result\":{\"x\":2}", false)]
    public async Task The_input_is_inline_named_or_absent(string input, string expected, bool passes)
    {
        _folder.Write("datasets.json", """{"one":{"x":1}}""");
        _folder.Write("cases.json", $$"""[{"id":"a/b","expr":"$",{{input}}{{expected}}}]""");

        (await Run.OfAsync("jsonata", _folder.Path)).ExitCode.ShouldBe(passes ? 0 : 1);
    }

    [Fact]
    public async Task Variables_are_bound()
    {
        _folder.Write("cases.json", """[{"id":"a/b","expr":"$x.y","bindings":{"x":{"y":[1,2]}},"result":[1,2]}]""");

        (await Run.OfAsync("jsonata", _folder.Path)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_result_that_comes_too_late_fails()
    {
        _folder.Write("cases.json", """[{"id":"a/b","expr":"$sum([1..500000])","result":125000250000,"timelimit":0.001}]""");

        var run = await Run.OfAsync("jsonata", _folder.Path, "--list");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("time: expected an end within");
    }

    [Fact]
    public async Task Another_error_code_is_counted_apart()
    {
        _folder.Write("cases.json", """[{"id":"a/b","expr":"1+'a'","code":"T2001"}]""");

        (await Run.OfAsync("jsonata", _folder.Path)).Output.ShouldContain("0/1  (1 other error code)");
    }

    [Fact]
    public async Task What_Step_Functions_does_not_offer_is_left_out_in_its_dialect_and_said()
    {
        _folder.Write("cases.json", """
            [{"id":"a/b","expr":"$eval('1')","result":1,"stepfunctions":"unsupported"},{"id":"a/c","expr":"1","result":1}]
            """);

        var run = await Run.OfAsync("jsonata", _folder.Path, "--dialect", "stepfunctions");

        run.Output.ShouldContain("1/1  (1 skipped: Step Functions does not offer them)");
        run.LastLine.ShouldBe("1 passed, 0 failed");
    }
}
