namespace OrderFlow.Conformance.Tests;

public sealed class CommandLineTests : IDisposable
{
    private const string TwoPasses = """
        [{"id":"sums/a","expr":"1+1","result":2},
         {"id":"texts/b","expr":"\"a\" & \"b\"","result":"ab"}]
        """;

    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Passing_cases_are_counted_by_area_and_exit_with_0()
    {
        _folder.Write("cases.json", TwoPasses);

        var run = await Run.OfAsync("jsonata", _folder.Path);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldMatch(@"sums +1/1\r?\ntexts +1/1");
        run.LastLine.ShouldBe("2 passed, 0 failed");
    }

    [Fact]
    public async Task A_failed_case_exits_with_1_and_is_listed_with_its_difference()
    {
        _folder.Write("cases.json", """[{"id":"sums/a","expr":"{\"x\":[1+1]}","result":{"x":[3]}}]""");

        var run = await Run.OfAsync("jsonata", _folder.Path, "--list");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("FAIL sums/a");
        run.Output.ShouldContain("$.x[0]: expected 3, actual 2");
        run.LastLine.ShouldBe("0 passed, 1 failed");
    }

    [Fact]
    public async Task Failures_are_not_listed_unless_asked_for()
    {
        _folder.Write("cases.json", """[{"id":"sums/a","expr":"1","result":2}]""");

        (await Run.OfAsync("jsonata", _folder.Path)).Output.ShouldNotContain("FAIL sums/a");
    }

    [Fact]
    public async Task A_filter_leaves_the_other_cases_out()
    {
        _folder.Write("cases.json", TwoPasses);

        var run = await Run.OfAsync("jsonata", _folder.Path, "--filter", "TEXTS");

        run.LastLine.ShouldBe("1 passed, 0 failed");
    }

    [Fact]
    public async Task A_file_given_twice_counts_once()
    {
        var file = _folder.Write("cases.json", TwoPasses);

        (await Run.OfAsync("jsonata", file, _folder.Path)).LastLine.ShouldBe("2 passed, 0 failed");
    }

    [Theory]
    [InlineData("nothing", "there is no suite")]
    [InlineData("states", "--dialect is for jsonata", "--dialect", "stepfunctions")]
    [InlineData("jsonata", "there is no dialect", "--dialect", "xpath")]
    [InlineData("jsonata", "no case's id contains", "--filter", "absent")]
    public async Task Arguments_that_name_nothing_exit_with_2(string suite, string message, params string[] options)
    {
        _folder.Write("cases.json", TwoPasses);

        var run = await Run.OfAsync([suite, _folder.Path, .. options]);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
        run.Output.ShouldNotContain("passed");
    }

    [Fact]
    public async Task No_arguments_exit_with_2() => (await Run.OfAsync()).ExitCode.ShouldBe(2);

    [Fact]
    public async Task A_missing_path_exits_with_2_even_beside_one_that_exists()
    {
        _folder.Write("cases.json", TwoPasses);

        var run = await Run.OfAsync("jsonata", _folder.Path, Path.Combine(_folder.Path, "absent"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("absent");
    }

    [Fact]
    public async Task A_folder_without_cases_exits_with_2()
    {
        _folder.Write("datasets.json", "{}");
        _folder.Write("README.md", "no cases");

        (await Run.OfAsync("jsonata", _folder.Path)).ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[{")]
    [InlineData("")]
    [InlineData("""[{"id":"a/b","expr":"1","result":1,"result":2}]""")]
    public async Task A_file_that_is_no_list_of_cases_exits_with_2(string content)
    {
        var file = _folder.Write("cases.json", content);

        var run = await Run.OfAsync("jsonata", file);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("cases.json");
    }
}
