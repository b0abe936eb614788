namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>A function: a method with [LambdaFunction].</summary>
internal sealed record FunctionModel
{
    public required string AssemblyName { get; init; }

    public required string Namespace { get; init; }

    public required string ClassName { get; init; }

    public required string ClassType { get; init; }

    public required string MethodName { get; init; }

    public required string Serializer { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }

    public required ReturnModel Returns { get; init; }

    public required ApiKind Api { get; init; }

    public required string? ResourceNameOverride { get; init; }

    public required uint Timeout { get; init; }

    public required uint MemorySize { get; init; }

    public required string? Role { get; init; }

    public required string? Policies { get; init; }

    public required bool IsImage { get; init; }

    public required EquatableArray<SyncedEvent> Events { get; init; }

    public required string AnnotationsVersion { get; init; }

    public string WrapperName => $"{ClassName}_{MethodName}_Generated";

    public string Handler => $"{AssemblyName}::{Namespace}.{WrapperName}::{MethodName}";

    public string ResourceName => ResourceNameOverride ?? string.Concat($"{Namespace}.{WrapperName}".Where(char.IsLetterOrDigit));

    /// <summary>The name of the variable that holds the class.</summary>
    public string ClassVariable => ClassName.Length > 1 ? char.ToLowerInvariant(ClassName[0]) + ClassName.Substring(1) : ClassName;
}
