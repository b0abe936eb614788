using System.Text.Json;

namespace OrderFlow.Cli.Tests.Check;

public sealed class CheckCommandTests : IDisposable
{
    private const string Broken = """
        Resources:
          Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Quee } }
          Queue: { Type: AWS::SQS::Queue }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-check-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_template_of_this_repository_passes()
    {
        await using var check = OrderFlowProcess.Start("check", Repository.Template, "--strict");

        (await check.ExitAsync()).ShouldBe(0, check.Output);
        check.Output.ShouldContain("no errors, no warnings");
    }

    [Fact]
    public async Task What_is_wrong_is_printed_with_its_place_and_answered_with_1()
    {
        await using var check = OrderFlowProcess.Start("check", Template(Broken));

        (await check.ExitAsync()).ShouldBe(1);
        check.Output.ShouldContain("(2,49): error UNRESOLVED_REFERENCE");
        check.Output.ShouldContain("Did you mean \"Queue\"?");
        check.Output.ShouldContain("1 error, no warnings");
    }

    [Fact]
    public async Task Other_programs_get_JSON()
    {
        await using var check = OrderFlowProcess.Start("check", Template(Broken), "--format", "json");

        (await check.ExitAsync()).ShouldBe(1);
        using var document = JsonDocument.Parse(check.Output);
        var diagnostic = document.RootElement.GetProperty("diagnostics").EnumerateArray().ShouldHaveSingleItem();
        diagnostic.GetProperty("code").GetString().ShouldBe("UNRESOLVED_REFERENCE");
        diagnostic.GetProperty("severity").GetString().ShouldBe("error");
        diagnostic.GetProperty("logicalId").GetString().ShouldBe("Topic");
        diagnostic.GetProperty("pointer").GetString().ShouldBe("/Resources/Topic/Properties/DisplayName/Ref");
        diagnostic.GetProperty("line").GetInt32().ShouldBe(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Warnings_count_as_errors_only_when_asked(int expected, params string[] options)
    {
        await using var check = OrderFlowProcess.Start(["check", Template("Parameters: { P: { Type: String } }\nResources: { T: { Type: AWS::SNS::Topic } }"), .. options]);

        (await check.ExitAsync()).ShouldBe(expected);
        check.Output.ShouldContain("warning UNUSED");
    }

    [Fact]
    public async Task A_template_that_is_no_JSON_is_told_with_the_place_where_it_stops_being_it()
    {
        await using var check = OrderFlowProcess.Start("check", Template("{\"Resources\": oops}"));

        (await check.ExitAsync()).ShouldBe(1);
        check.Output.ShouldContain("(1,15): oops is no JSON");
    }

    [Fact]
    public async Task A_template_that_is_not_there_is_answered_with_2()
    {
        await using var check = OrderFlowProcess.Start("check", Path.Combine(folder.FullName, "missing.template"));

        (await check.ExitAsync()).ShouldBe(2);
        check.Output.ShouldContain("missing.template");
    }

    private string Template(string text)
    {
        var path = Path.Combine(folder.FullName, "template.yaml");
        File.WriteAllText(path, text);
        return path;
    }
}
