namespace OrderFlow.StatesLanguage.Validation.Shapes;

/// <summary>What the value of a field is.</summary>
internal enum ValueKind
{
    /// <summary>A string, always taken as it is.</summary>
    Text,

    /// <summary>A string or, in JSONata, an expression.</summary>
    TextOrExpression,

    /// <summary>A timestamp or, in JSONata, an expression.</summary>
    TimestampOrExpression,

    /// <summary>The name of a state of the same graph.</summary>
    Target,

    /// <summary>One of the values that the shape lists.</summary>
    OneOf,

    /// <summary>An array of strings.</summary>
    Texts,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An integer.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An integer or, in JSONata, an expression.</summary>
    IntegerOrExpression,

    /// <summary>A number or, in JSONata, an expression.</summary>
    NumberOrExpression,

    /// <summary>A path.</summary>
    Path,

    /// <summary>A path or <c>null</c>.</summary>
    NullablePath,

    /// <summary>A reference path.</summary>
    ReferencePath,

    /// <summary>A reference path or <c>null</c>.</summary>
    NullableReferencePath,

    /// <summary>A path or an intrinsic function.</summary>
    PathOrIntrinsic,

    /// <summary>A payload template: any JSON with paths or expressions in it.</summary>
    Template,

    /// <summary>A payload template that is an object.</summary>
    ObjectTemplate,

    /// <summary>An array, an object or an expression that gives one.</summary>
    Items,

    /// <summary>Any JSON, taken as it is.</summary>
    Constant,

    /// <summary>A boolean or an expression that gives one.</summary>
    Condition,

    /// <summary>An object of a known shape.</summary>
    Object,

    /// <summary>An array of objects of a known shape.</summary>
    Objects,

    /// <summary>An object of states by name.</summary>
    States,

    /// <summary>The value of a comparison; <see cref="Rules.ComparisonValueRule"/> knows which.</summary>
    Operand,
}
