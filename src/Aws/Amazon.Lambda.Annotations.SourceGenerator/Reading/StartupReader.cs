using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>Reads a class with [LambdaStartup].</summary>
internal static class StartupReader
{
    private const string ServiceCollection = "Microsoft.Extensions.DependencyInjection.IServiceCollection";

    public static StartupModel Read(GeneratorAttributeSyntaxContext context)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var methods = type.GetMembers().OfType<IMethodSymbol>().ToList();
        return new(
            type.Code(),
            methods.Exists(method => method.Name == "ConfigureServices" && method.Parameters.Length == 1 && method.Parameters[0].Type.ToDisplayString() == ServiceCollection),
            methods.Exists(method => method.Name == "ConfigureHostBuilder"),
            SourceLocation.Of(context.TargetNode));
    }
}
