namespace OrderFlow.StatesLanguage.Translation;

/// <summary>What the type of a C# value says about its JSON: C# has one null where JSONata has null and nothing.</summary>
internal enum Presence
{
    /// <summary>There is a value, and it is not null.</summary>
    Always,

    /// <summary>There is a value, which may be null.</summary>
    MaybeNull,

    /// <summary>There may be no value at all, which C# reads as null.</summary>
    MaybeAbsent,
}
