using System.Collections.Immutable;
using System.Text;
using Amazon.Lambda.Annotations.SourceGenerator.Diagnostics;
using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Amazon.Lambda.Annotations.SourceGenerator.Reading;
using Amazon.Lambda.Annotations.SourceGenerator.Templates;
using Amazon.Lambda.Annotations.SourceGenerator.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Amazon.Lambda.Annotations.SourceGenerator;

/// <summary>Writes a handler for each method with [LambdaFunction], and keeps the functions' resources in the template.</summary>
/// <seealso href="https://github.com/aws/aws-lambda-dotnet/blob/master/Libraries/src/Amazon.Lambda.Annotations/README.md"/>
[Generator]
public sealed class Generator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var readings = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is MethodDeclarationSyntax { AttributeLists.Count: > 0 },
                static (syntax, cancellation) => syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation) is IMethodSymbol method
                    ? FunctionReader.Read((MethodDeclarationSyntax)syntax.Node, method, syntax.SemanticModel.Compilation)
                    : null)
            .Where(static reading => reading is not null)
            .Select(static (reading, _) => reading!)
            .Collect();
        var startups = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeNames.LambdaStartup, static (node, _) => node is ClassDeclarationSyntax, static (syntax, _) => StartupReader.Read(syntax))
            .Collect();
        var facts = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ProjectFacts.Read(pair.Left, pair.Right, cancellation));

        context.RegisterSourceOutput(readings.Combine(startups).Combine(facts), static (output, read) => Write(output, read.Left.Left, read.Left.Right, read.Right));
    }

    private static void Write(SourceProductionContext output, ImmutableArray<FunctionReading> readings, ImmutableArray<StartupModel> startups, ProjectFacts facts)
    {
        if (facts.HasSyntaxErrors)
            return;
        var findings = Check(readings, startups, facts).ToList();
        foreach (var finding in findings)
            output.ReportDiagnostic(finding.ToDiagnostic());

        var functions = readings.Select(reading => reading.Function).OfType<FunctionModel>().ToList();
        foreach (var function in functions)
            output.AddSource($"{function.WrapperName}.g.cs", SourceText.From(WrapperWriter.Write(function, startups.FirstOrDefault()), Encoding.UTF8));

        if (findings.Count == 0 && facts.Directory is { } directory)
            Synchronize(output, functions, directory, facts.Runtime!);
    }

    private static IEnumerable<Finding> Check(ImmutableArray<FunctionReading> readings, ImmutableArray<StartupModel> startups, ProjectFacts facts)
    {
        if (startups.Length > 1)
        {
            foreach (var startup in startups)
                yield return Found(Rules.MultipleStartupNotAllowed, startup.Location);
        }

        if (startups.FirstOrDefault() is { ConfiguresServices: true, ConfiguresHostBuilder: true } both)
            yield return Found(Rules.MultipleConfigureMethodsNotAllowed, both.Location, "ConfigureServices", "ConfigureHostBuilder");
        if (facts.Runtime is null)
            yield return Found(Rules.InvalidRuntimeSelection, location: null);
        if (facts.GeneratesMain)
            yield return Found(Rules.MissingDependencies, location: null, "Amazon.Lambda.RuntimeSupport");
        foreach (var finding in readings.SelectMany(reading => reading.Findings))
            yield return finding;

        var hasServices = startups.FirstOrDefault() is { ConfiguresServices: true } or { ConfiguresHostBuilder: true };
        foreach (var function in readings.Select(reading => reading.Function).OfType<FunctionModel>())
        {
            if (!hasServices && function.Parameters.Any(parameter => parameter.Source == ParameterSource.Services))
                yield return Found(Rules.InvalidLambdaMethodSignature, location: null, $"{function.ClassName}.{function.MethodName} takes a parameter with [FromServices], but no class with [LambdaStartup] has ConfigureServices(IServiceCollection)");
        }
    }

    private static void Synchronize(SourceProductionContext output, List<FunctionModel> functions, string directory, string runtime)
    {
        try
        {
            ProjectTemplate.Synchronize(directory, functions, runtime);
        }
        catch (Exception e)
        {
            // A generator that throws would vanish with a warning; the build must fail with what is wrong.
            output.ReportDiagnostic(Found(e is NotSupportedException ? Rules.CodeGenerationFailed : Rules.UnhandledException, location: null, e.Message).ToDiagnostic());
        }
    }

    private static Finding Found(DiagnosticDescriptor rule, SourceLocation? location, params string[] arguments) => new(rule, location, arguments.ToEquatableArray());
}
