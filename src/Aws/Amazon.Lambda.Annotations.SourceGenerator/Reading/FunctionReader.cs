using Amazon.Lambda.Annotations.SourceGenerator.Diagnostics;
using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>Reads a method with [LambdaFunction].</summary>
internal static class FunctionReader
{
    private const string DefaultSerializer = "global::Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer";

    public static FunctionReading? Read(MethodDeclarationSyntax syntax, IMethodSymbol method, Compilation compilation)
    {
        var location = SourceLocation.Of(syntax);
        if (method.Attribute(AttributeNames.LambdaFunction) is not { } annotation)
            return OrphanedEvent(method, location);

        if (Dependencies.Missing(method, compilation) is { } missing)
            return Failed(new Finding(Rules.MissingDependencies, location, new[] { missing }.ToEquatableArray()));

        var api = EventReader.Api(method);
        var function = new FunctionModel
        {
            AssemblyName = method.ContainingAssembly.Name,
            Namespace = method.ContainingNamespace.ToDisplayString(),
            ClassName = method.ContainingType.Name,
            ClassType = method.ContainingType.Code(),
            MethodName = method.Name,
            Serializer = Serializer(method),
            Parameters = ParameterReader.Read(method, api).ToEquatableArray(),
            Returns = ReturnReader.Read(method),
            Api = api,
            ResourceNameOverride = annotation.Argument<string>("ResourceName"),
            Timeout = annotation.Argument<uint>("Timeout"),
            MemorySize = annotation.Argument<uint>("MemorySize"),
            Role = annotation.Argument<string>("Role"),
            Policies = annotation.Argument<string>("Policies"),
            IsImage = annotation.Argument<int>("PackageType") == 1,
            Events = EventReader.Read(method).ToEquatableArray(),
            AnnotationsVersion = compilation.ReferencedAssemblyNames.FirstOrDefault(reference => reference.Name == "Amazon.Lambda.Annotations")?.Version.ToString() ?? "",
        };

        var findings = FunctionRules.Check(function, method)
            .Select(finding => new Finding(finding.Rule, location, finding.Arguments.ToEquatableArray()))
            .ToEquatableArray();
        return new(findings.Count == 0 ? function : null, findings);
    }

    private static FunctionReading? OrphanedEvent(IMethodSymbol method, SourceLocation location) =>
        method.GetAttributes().FirstOrDefault(attribute => AttributeNames.IsEvent(attribute.Name())) is { } lone
            ? Failed(new Finding(Rules.MissingLambdaFunctionAttribute, location, new[] { lone.AttributeClass!.Name.Replace("Attribute", "") }.ToEquatableArray()))
            : null;

    private static FunctionReading Failed(Finding finding) => new(Function: null, new[] { finding }.ToEquatableArray());

    private static string Serializer(IMethodSymbol method)
    {
        var attribute = method.Attribute(AttributeNames.LambdaSerializer) ?? method.ContainingAssembly.Attribute(AttributeNames.LambdaSerializer);
        return attribute?.ConstructorArguments.FirstOrDefault().Value is ITypeSymbol type ? type.Code() : DefaultSerializer;
    }
}
