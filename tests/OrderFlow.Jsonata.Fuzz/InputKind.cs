namespace OrderFlow.Jsonata.Fuzz;

/// <summary>How an input is made.</summary>
internal enum InputKind
{
    /// <summary>By the grammar, with every function of the library.</summary>
    Expression,

    /// <summary>From an expression that is valid, by damage.</summary>
    Mutation,

    /// <summary>From random characters, halves of surrogate pairs among them.</summary>
    Text,

    /// <summary>Bytes for the reader of JSON, most of them nearly right.</summary>
    Json,

    /// <summary>A piece of an expression many thousand times over.</summary>
    Monster,
}
