namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>The kinds that a value can be of.</summary>
[Flags]
internal enum TypeKinds
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Number = 4,
    Text = 8,
    Array = 16,
    Object = 32,

    /// <summary>There may be no value: an expression gives nothing, a path leads nowhere.</summary>
    Absent = 64,

    /// <summary>Any value.</summary>
    Value = Null | Boolean | Number | Text | Array | Object,

    /// <summary>Any value, or none.</summary>
    Any = Value | Absent,
}
