namespace OrderFlow.StatesLanguage.Build.Tests;

public sealed class DefinitionBuildTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow");

    private string List => Path.Combine(folder.FullName, "list.txt");

    [Fact]
    public void A_workflow_is_written_with_its_diagram()
    {
        Run(typeof(Greet)).ShouldBeEmpty();

        var text = Read("Greet.asl.json");
        text.ShouldContain("\"name\": \"{% \\\"Hello \\\" & $states.input.name %}\"");
        text.ShouldEndWith("}\n");
        text.ShouldNotContain("\r");
        Read("Greet.mmd").ShouldStartWith("stateDiagram-v2\n");
        File.ReadAllLines(List).Select(Path.GetFileName).ShouldBe(["Greet.asl.json", "Greet.mmd"]);
    }

    [Fact]
    public void A_file_is_touched_only_when_its_content_changed()
    {
        Run(typeof(Greet));
        var old = new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(At("Greet.asl.json"), old);
        File.WriteAllText(At("Greet.mmd"), "changed by hand");

        Run(typeof(Greet));

        File.GetLastWriteTimeUtc(At("Greet.asl.json")).ShouldBe(old);
        Read("Greet.mmd").ShouldStartWith("stateDiagram-v2\n");
    }

    [Fact]
    public void Mistakes_are_errors_at_their_lines_and_nothing_is_written()
    {
        var messages = Run(typeof(Unfinished));

        messages.Count.ShouldBe(2);
        messages[0].ShouldMatch("""Workflows\.cs\(\d+,1\): error OF1001: State "Tidy": `g\.Name\.Normalize\(\)`""");
        messages[1].ShouldMatch("""Workflows\.cs\(\d+,1\): error OF2003: State "Open": nothing follows it""");
        File.Exists(At("Unfinished.asl.json")).ShouldBeFalse();
        File.Exists(List).ShouldBeFalse("the next build has to say it again");
    }

    [Fact]
    public void An_exception_of_the_workflow_is_an_error_of_one_line() =>
        Run(typeof(Broken)).Single().ShouldEndWith("Broken.cs: error OF3005: building Broken threw InvalidOperationException: No idea.");

    [Fact]
    public void A_definition_that_is_no_longer_generated_is_removed()
    {
        Run(typeof(Greet));

        Run();

        folder.GetFiles("*.asl.json").ShouldBeEmpty();
        folder.GetFiles("*.mmd").ShouldBeEmpty();
    }

    [Fact]
    public void The_workflows_of_an_assembly_are_those_that_can_be_made()
    {
        using var assembly = WorkflowAssembly.Load(typeof(Greet).Assembly.Location, []);

        assembly.Workflows.Select(w => w.Name).ShouldBe(["Broken", "Greet", "Unfinished"]);
        WorkflowAssembly.Create(assembly.Workflows[1]).ToDefinition().StartAt.ShouldBe("Greet");
    }

    [Fact]
    public void Wrong_arguments_and_missing_assemblies_are_errors()
    {
        Command("--assemly", "x").ShouldContain("error OF3001: the argument \"--assemly\" is not known");
        Command("--output", ".").ShouldContain("error OF3001: the argument --assembly is missing");
        Command("--assembly", "nowhere.dll", "--output", ".").ShouldContain("error OF3002");
    }

    [Theory]
    [InlineData("|FAST", "error OF3006: the item ", "has the Type \"FAST\", which is neither STANDARD nor EXPRESS")]
    [InlineData("|express", "error OF3007: the definition cannot be read: ", "")]
    public void An_item_that_cannot_be_validated_is_an_error(string type, string error, string more)
    {
        File.WriteAllText(List, At("gone.asl.json") + type);

        var output = Command("--validate", List);

        output.ShouldContain(error);
        output.ShouldContain(more);
    }

    [Theory]
    [InlineData("/States/Read~1 it/Output/a", "Read/ it")]
    [InlineData("/States/Map/ItemProcessor/States/Inner/Next", "Inner")]
    [InlineData("/States/Parallel/Branches/0/States/Inner", "Inner")]
    [InlineData("/States/States/Output/States/x", "States")]
    [InlineData("/StartAt", null)]
    public void The_state_of_a_pointer_is_the_innermost(string pointer, string? state) => StatePointer.State(pointer).ShouldBe(state);

    public void Dispose() => folder.Delete(recursive: true);

    private static string Command(params string[] arguments)
    {
        var output = new StringWriter();
        BuildCommand.Run(arguments, output).ShouldBe(1);
        return output.ToString();
    }

    private List<string> Run(params Type[] workflows) =>
        [.. new DefinitionBuild(new BuildOptions("", folder.FullName, List, [])).Run(workflows).Select(message => message.ToString())];

    private string Read(string name) => File.ReadAllText(At(name));

    private string At(string name) => Path.Combine(folder.FullName, name);
}
