using System.Xml.Linq;
using OrderFlow.Tests;

namespace OrderFlow.Cli.Tests.Graph;

public sealed class GraphCommandTests : IDisposable
{
    private const string Small = """{"StartAt":"Greet","States":{"Greet":{"Type":"Pass","Next":"Done"},"Done":{"Type":"Succeed"}}}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-graph-");

    private static string Workflow => RepositoryRoot.Combine("workflows", "OrderProcessing.asl.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_picture_in_the_documentation_shows_the_workflow_as_it_is()
    {
        var drawn = Path.Combine(folder.FullName, "drawn.svg");

        (await RunAsync("graph", Workflow, "--output", drawn)).Code.ShouldBe(0);

        (await File.ReadAllTextAsync(drawn)).ShouldBe(
            await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", "OrderProcessing.svg")),
            "Draw it again: orderflow graph workflows/OrderProcessing.asl.json --output docs/OrderProcessing.svg");
    }

    [Fact]
    public async Task Without_a_file_to_write_the_picture_goes_to_the_standard_output()
    {
        var (code, output) = await RunAsync("graph", Definition(Small), "--theme", "dark");

        code.ShouldBe(0);
        var svg = XDocument.Parse(output).Root!;
        svg.Name.LocalName.ShouldBe("svg");
        svg.Elements().First(element => element.Name.LocalName == "title").Value.ShouldBe("machine");
        output.ShouldNotContain("prefers-color-scheme");
    }

    [Theory]
    [InlineData("--format", "mermaid")]
    [InlineData("--output", "machine.mmd")]
    public async Task A_Mermaid_diagram_is_asked_for_by_the_format_or_the_name_of_the_file(string option, string value)
    {
        var file = Path.Combine(folder.FullName, value);

        var (code, output) = await RunAsync("graph", Definition(Small), option, option == "--output" ? file : value);

        code.ShouldBe(0);
        (option == "--output" ? await File.ReadAllTextAsync(file) : output).ShouldStartWith("stateDiagram-v2");
    }

    [Fact]
    public async Task A_definition_with_errors_is_not_drawn_and_the_errors_have_their_places()
    {
        var file = Definition("{\"StartAt\":\"Greet\",\"States\":{\n  \"Greet\":{\"Type\":\"Pass\",\"Next\":\"Dome\"},\n  \"Done\":{\"Type\":\"Succeed\"}}}");
        var target = Path.Combine(folder.FullName, "none.svg");

        var (code, output) = await RunAsync("graph", file, "--output", target);

        code.ShouldBe(1);
        output.ShouldContain($"{file}(2,");
        output.ShouldContain("error MISSING_TRANSITION_TARGET");
        File.Exists(target).ShouldBeFalse();
    }

    [Fact]
    public async Task A_definition_with_warnings_is_drawn()
    {
        var (code, output) = await RunAsync("graph", Definition("""
            {"StartAt":"Which?","States":{"Which?":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"Done"}]},"Done":{"Type":"Succeed"}}}
            """));

        code.ShouldBe(0);
        output.ShouldStartWith("<svg");
    }

    [Fact]
    public async Task A_definition_in_YAML_is_drawn_too()
    {
        var file = Path.Combine(folder.FullName, "machine.asl.yaml");
        await File.WriteAllTextAsync(file, "StartAt: Greet\nStates:\n  Greet:\n    Type: Pass\n    End: true\n");

        (await RunAsync("graph", file)).Output.ShouldContain("Greet");
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_a_theme_for_Mermaid_are_wrong_usage()
    {
        (await RunAsync("graph", Path.Combine(folder.FullName, "none.asl.json"))).Code.ShouldBe(2);
        (await RunAsync("graph", Definition(Small), "--format", "mermaid", "--theme", "dark")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_to_write_to_is_named()
    {
        var (code, output) = await RunAsync("graph", Definition(Small), "--output", Path.Combine(folder.FullName, "none", "machine.svg"));

        code.ShouldBe(1);
        output.ShouldContain("machine.svg cannot be written");
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        await using var tool = OrderFlowProcess.Start(arguments);
        return (await tool.ExitAsync(), tool.Output);
    }

    private string Definition(string text)
    {
        var path = Path.Combine(folder.FullName, "machine.asl.json");
        File.WriteAllText(path, text);
        return path;
    }
}
