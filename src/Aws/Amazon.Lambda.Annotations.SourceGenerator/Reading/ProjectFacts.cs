using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>What the build says of the project.</summary>
/// <param name="Directory">The folder of the project file; null if the compiler was not told.</param>
/// <param name="Runtime">The Lambda runtime; null if the assembly asks for one that there is not.</param>
/// <param name="GeneratesMain">Whether the assembly asks for a Main method.</param>
/// <param name="HasSyntaxErrors">Whether the source cannot be parsed; then nothing is written.</param>
internal sealed record ProjectFacts(string? Directory, string? Runtime, bool GeneratesMain, bool HasSyntaxErrors)
{
    public static ProjectFacts Read(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        options.GlobalOptions.TryGetValue("build_property.projectdir", out var directory);
        options.GlobalOptions.TryGetValue("build_property.TargetFramework", out var framework);
        var properties = compilation.Assembly.Attribute(AttributeNames.LambdaGlobalProperties);
        var runtime = properties?.Argument<string>("Runtime") ?? (framework == "net8.0" ? "dotnet8" : "dotnet10");
        return new(
            string.IsNullOrEmpty(directory) ? null : directory,
            runtime is "provided.al2" or "provided.al2023" or "dotnet8" or "dotnet10" ? runtime : null,
            properties?.Argument<bool>("GenerateMain") ?? false,
            compilation.SyntaxTrees.Any(tree => tree.GetDiagnostics(cancellation).Any(found => found.Severity == DiagnosticSeverity.Error)));
    }
}
