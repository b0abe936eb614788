namespace OrderFlow.StatesLanguage.StateTesting.Results;

/// <summary>What a part of an API's answer is in JSON.</summary>
internal enum ResultKind
{
    /// <summary>Any JSON value.</summary>
    Any,

    /// <summary>A text, and a moment, which Step Functions writes as a text.</summary>
    Text,

    /// <summary>One of a few texts.</summary>
    Choice,

    /// <summary>Bytes, which Step Functions writes as a text.</summary>
    Bytes,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An array of parts of one shape.</summary>
    List,

    /// <summary>An object with any names and parts of one shape.</summary>
    Map,

    /// <summary>An object with known names.</summary>
    Structure,
}
