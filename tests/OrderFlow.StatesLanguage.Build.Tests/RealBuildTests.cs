using System.Diagnostics;
using System.Reflection;

namespace OrderFlow.StatesLanguage.Build.Tests;

/// <summary>The targets in a real build of a project outside of the repository.</summary>
public sealed class RealBuildTests : IDisposable
{
    private const string Valid = """
        using OrderFlow.StatesLanguage.Building;
        public sealed record Order(decimal Value);
        public sealed class Pricing : Workflow<Order>
        {
            protected override void Define(Flow<Order> input) => input
                .Pass("Price", o => new { Total = o.Value * 2 })
                .Succeed();
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow");

    private const string Broken = """
        {
          "StartAt": "A",
          "States": {
            "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
              "Parameters": { "QueueUrl": "q", "MessageBody": { "token.$": "$$.Task.Token" } }, "Next": "B" }
          }
        }
        """;

    private const string Suspicious = """
        {
          "StartAt": "A",
          "States": {
            "A": { "Type": "Pass", "Parameters": { "price": "$.price" }, "End": true }
          }
        }
        """;

    public RealBuildTests()
    {
        var metadata = typeof(RealBuildTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(a => a.Key, a => a.Value!);
        var library = typeof(Building.Workflow).Assembly.Location;
        Write("Workflows.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{library}" />
                <OrderFlowTool Include="{Path.Combine(Path.GetDirectoryName(library)!, "OrderFlow.StatesLanguage.Build.dll")}" />
              </ItemGroup>
              <Import Project="{metadata["BuildTargets"]}" />
            </Project>
            """);
    }

    [Fact]
    public async Task A_build_writes_what_changed_starts_nothing_otherwise_and_fails_at_the_line_of_a_mistake()
    {
        Write("Pricing.cs", Valid);
        (await Build()).Output.ShouldContain("0 Error(s)");
        File.ReadAllText(At("Pricing.asl.json")).ShouldContain("$states.input.value * 2");

        var list = Directory.GetFiles(At("obj"), "OrderFlow.definitions.txt", SearchOption.AllDirectories).Single();
        var ran = File.GetLastWriteTimeUtc(list);
        (await Build()).ExitCode.ShouldBe(0);
        File.GetLastWriteTimeUtc(list).ShouldBe(ran, "a build without changes does not start the program");

        File.Delete(At("Pricing.mmd"));
        (await Build()).ExitCode.ShouldBe(0);
        File.Exists(At("Pricing.mmd")).ShouldBeTrue("what was deleted is written again");

        Write("Pricing.cs", Valid.Replace(".Succeed()", "", StringComparison.Ordinal));
        var (exitCode, output) = await Build();
        exitCode.ShouldNotBe(0);
        output.ShouldContain("Pricing.cs(6,1): error OF2003: State \"Price\": nothing follows it, and it does not end.");
    }

    [Fact]
    public async Task A_definition_that_a_person_wrote_breaks_the_build_at_its_line_until_it_is_right()
    {
        Write("Pricing.cs", Valid);
        Write("drafts/Hand.asl.json", Broken);
        var (exitCode, output) = await Build();
        exitCode.ShouldNotBe(0);
        output.ShouldMatch("""drafts.Hand\.asl\.json\(5,97,5,100\): error MISSING_TRANSITION_TARGET: /States/A/Next names "B", .*\(docs/diagnostics\.md#missing_transition_target\)""");

        Write("drafts/Hand.asl.json", Broken.Replace("\"Next\": \"B\"", "\"End\": true", StringComparison.Ordinal));
        (await Build()).Output.ShouldContain("0 Error(s)");

        var stamp = Directory.GetFiles(At("obj"), "OrderFlow.validated.stamp", SearchOption.AllDirectories).Single();
        var ran = File.GetLastWriteTimeUtc(stamp);
        (await Build()).ExitCode.ShouldBe(0);
        File.GetLastWriteTimeUtc(stamp).ShouldBe(ran, "a build without changes validates nothing");
        File.ReadAllText(Directory.GetFiles(At("obj"), "OrderFlow.validated.txt", SearchOption.AllDirectories).Single())
            .ShouldNotContain("Pricing.asl.json", customMessage: "what the build wrote was validated when it was written");

        (await Build("-p:DefaultStateMachineDefinitionExcludes=drafts/**")).ExitCode.ShouldBe(0);
        Write("Express.targets", """<Project><ItemGroup><StateMachineDefinition Include="drafts/Hand.asl.json" Type="EXPRESS" /></ItemGroup></Project>""");
        var express = await Build("-p:CustomBeforeMicrosoftCommonTargets=" + At("Express.targets"));
        express.ExitCode.ShouldNotBe(0);
        express.Output.ShouldContain("Hand.asl.json(4,");
        (await Build("-p:ValidateStateMachineDefinitions=false", "-p:CustomBeforeMicrosoftCommonTargets=" + At("Express.targets"))).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Warnings_of_a_definition_are_warnings_of_the_build_and_errors_where_the_project_wants_that()
    {
        Write("Suspicious.asl.json", Suspicious);
        var warned = await Build();
        warned.ExitCode.ShouldBe(0);
        warned.Output.ShouldContain("Suspicious.asl.json(4,44,4,51): warning NO_DOLLAR: ");

        File.Delete(Directory.GetFiles(At("obj"), "OrderFlow.validated.stamp", SearchOption.AllDirectories).Single());
        var refused = await Build("-p:TreatWarningsAsErrors=true");
        refused.ExitCode.ShouldNotBe(0);
        refused.Output.ShouldContain("Suspicious.asl.json(4,44,4,51): error NO_DOLLAR: ");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<(int ExitCode, string Output)> Build(params string[] properties)
    {
        // Nodes that stay would hold the folder, and no other build's settings may come in.
        var start = new ProcessStartInfo("dotnet", ["build", "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. properties])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);
}
