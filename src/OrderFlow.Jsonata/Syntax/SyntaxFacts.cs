namespace OrderFlow.Jsonata.Syntax;

/// <summary>What is true of a construct together with all inside it. Known once it is built, so that nobody has to look for it.</summary>
[Flags]
internal enum SyntaxFacts : byte
{
    None = 0,

    /// <summary><c>[]</c> follows.</summary>
    KeepsArray = 1,

    /// <summary>Assigns a variable of the scope it stands in.</summary>
    Assigns = 2,

    /// <summary>Assigns a variable of that scope or of one inside.</summary>
    AssignsWithin = 4,

    /// <summary>Makes functions, which can outlive the frame they were made in.</summary>
    MakesFunctions = 8,

    /// <summary>Has <c>@</c>, <c>#</c> or <c>%</c>.</summary>
    CarriesTuples = 16,

    /// <summary>Uses the input document, <c>$$</c>.</summary>
    UsesRoot = 32,

    /// <summary>Uses <c>$eval</c>.</summary>
    Evaluates = 64,

    /// <summary>A path that starts with an array constructor, or a block with such a path.</summary>
    StartsConstructed = 128,
}
