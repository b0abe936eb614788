namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>The kinds of tokens.</summary>
internal enum TokenKind
{
    /// <summary>A name, keyword or function.</summary>
    Word,

    /// <summary>A placeholder of a name: <c>#n</c>.</summary>
    NamePlaceholder,

    /// <summary>A placeholder of a value: <c>:v</c>.</summary>
    ValuePlaceholder,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>An operator, bracket, comma or point.</summary>
    Sign,

    /// <summary>What no expression has.</summary>
    Unknown,

    /// <summary>The end of the expression.</summary>
    End,
}
