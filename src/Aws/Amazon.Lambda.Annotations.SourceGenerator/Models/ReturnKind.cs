namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>How a function's method returns.</summary>
internal enum ReturnKind
{
    /// <summary>Nothing.</summary>
    Void,

    /// <summary>A value.</summary>
    Value,

    /// <summary>A task without a value.</summary>
    Task,

    /// <summary>A task with a value.</summary>
    TaskOfValue,
}
