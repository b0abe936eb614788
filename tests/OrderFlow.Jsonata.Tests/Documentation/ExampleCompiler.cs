using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using CSharp = Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OrderFlow.Jsonata.Tests.Documentation;

/// <summary>
/// Compiles examples, each to a class of its own. The comment behind a statement is its result, the comment lines below a <c>Console.WriteLine</c> are
/// what it prints: both become assertions.
/// </summary>
internal static class ExampleCompiler
{
    private const string Usings =
        """
        #nullable enable
        using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading;
        using System.Text.Json; using System.Text.Json.Nodes; using Newtonsoft.Json.Linq;
        using OrderFlow.Jsonata; using OrderFlow.Jsonata.Syntax; using static OrderFlow.Jsonata.Tests.Documentation.Shown;
        """;

    public static IReadOnlyList<Action> Compile(IReadOnlyList<Example> examples)
    {
        var trees = examples.Select((example, i) => CSharpSyntaxTree.ParseText(Class(example, i), path: example.Name));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress)]); // Newtonsoft.Json was built for an earlier .NET.
        var compilation = CSharpCompilation.Create("Examples", trees, References(), options);
        using var output = new MemoryStream();
        var emitted = compilation.Emit(output);
        emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => $"{diagnostic}\n{diagnostic.Location.SourceTree}").ShouldBeEmpty();
        var assembly = Assembly.Load(output.ToArray());
        return [.. examples.Select((_, i) => assembly.GetType($"Example{i}")!.GetMethod("Run")!.CreateDelegate<Action>())];
    }

    private static string Class(Example example, int index)
    {
        var unit = new Assertions().Visit(CSharp.ParseCompilationUnit(example.Code));
        var members = unit.ChildNodes().ToLookup(member => member is GlobalStatementSyntax, member => member.ToFullString());
        return $"{Usings}\npublic static class Example{index}\n{{\npublic static void Run()\n{{\n{string.Concat(members[true])}\n}}\n{string.Concat(members[false])}\n}}\n";
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
}
