namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>What a function's method returns.</summary>
/// <param name="Kind">How it returns.</param>
/// <param name="Type">The type as code, with the task.</param>
/// <param name="ValueType">The type of the value as code, without the task; null without one.</param>
/// <param name="IsStruct">Whether the value is a struct that is returned without a task.</param>
/// <param name="IsHttpResult">Whether the value is an IHttpResult.</param>
internal sealed record ReturnModel(ReturnKind Kind, string Type, string? ValueType, bool IsStruct, bool IsHttpResult)
{
    public bool IsTask => Kind is ReturnKind.Task or ReturnKind.TaskOfValue;

    public bool HasValue => Kind is ReturnKind.Value or ReturnKind.TaskOfValue;
}
