namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>What was read of a method: a function, or what is wrong with it.</summary>
internal sealed record FunctionReading(FunctionModel? Function, EquatableArray<Finding> Findings);
