using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Amazon.Lambda.Annotations.SourceGenerator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OrderFlow.Aws.Tests.Annotations;

/// <summary>A project of one source file, compiled in memory with the generator.</summary>
internal sealed class GeneratedProject
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;
        global using Amazon.Lambda.Annotations; global using Amazon.Lambda.Annotations.APIGateway; global using Amazon.Lambda.CloudWatchEvents;
        global using Amazon.Lambda.APIGatewayEvents; global using Amazon.Lambda.Core; global using Microsoft.Extensions.DependencyInjection;
        """;

    private readonly Compilation _compilation;

    private GeneratedProject(Compilation compilation, ImmutableArray<Diagnostic> diagnostics, GeneratorDriverRunResult run)
    {
        _compilation = compilation;
        Diagnostics = diagnostics;
        Sources = run.GeneratedTrees.ToDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.ToString());
    }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IReadOnlyDictionary<string, string> Sources { get; }

    public static GeneratedProject Compile(string source, string? folder = null, bool withSerializer = true)
    {
        var serializer = withSerializer ? "[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]" : "";
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(Usings, options), CSharpSyntaxTree.ParseText($"{serializer}\n{source}", options)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create([new Generator().AsSourceGenerator()], parseOptions: options, optionsProvider: new ProjectOptions(folder))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        return new(generated, diagnostics, driver.GetRunResult());
    }

    /// <summary>Makes an instance of a generated handler class.</summary>
    public object Handler(string name)
    {
        using var assembly = new MemoryStream();
        var emitted = _compilation.Emit(assembly);
        emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        assembly.Position = 0;
        var type = new AssemblyLoadContext(name, isCollectible: true).LoadFromStream(assembly).GetType(name).ShouldNotBeNull();
        return Activator.CreateInstance(type)!;
    }

    /// <summary>Invokes a handler as Lambda does: the method has the handler's name.</summary>
    public async Task<object?> InvokeAsync(string handler, string method, params object?[] arguments)
    {
        var instance = Handler(handler);
        var result = instance.GetType().GetMethod(method, BindingFlags.Public | BindingFlags.Instance)!.Invoke(instance, arguments);
        if (result is ValueTask valueTask)
            result = valueTask.AsTask();
        if (result is not Task task)
            return result;
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
}
