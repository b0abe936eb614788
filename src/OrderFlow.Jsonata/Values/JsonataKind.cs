namespace OrderFlow.Jsonata;

/// <summary>What a <see cref="JsonataValue"/> is: one of the JSON types, a function, or nothing at all.</summary>
public enum JsonataKind
{
    /// <summary>No value: what a path to a missing property yields. Not the same as <see cref="Null"/>.</summary>
    Undefined = 0,

    /// <summary>JSON <c>null</c>.</summary>
    Null = 1,

    /// <summary>JSON <c>true</c> or <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>A JSON number, held as an IEEE 754 double.</summary>
    Number = 3,

    /// <summary>A JSON string.</summary>
    String = 4,

    /// <summary>A JSON array.</summary>
    Array = 5,

    /// <summary>A JSON object.</summary>
    Object = 6,

    /// <summary>A function: built in, a lambda, a regular expression or a transform. Has no JSON form.</summary>
    Function = 7,
}
