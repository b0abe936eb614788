namespace OrderFlow.StatesLanguage.Model;

/// <summary>The names of an object's fields, in the order in which they were read; empty for what was not read.</summary>
internal readonly struct FieldSequence(string[] names) : IEquatable<FieldSequence>
{
    /// <summary>The place of a field; one that was not read comes after all that were.</summary>
    public int PlaceOf(string name) => names is not null && Array.IndexOf(names, name) is var place and >= 0 ? place : int.MaxValue;

    /// <summary>Whether nothing is known of the order.</summary>
    public bool IsEmpty => names is null;

    /// <summary>Always true: parts of a definition are the same in whatever order their fields are written.</summary>
    public bool Equals(FieldSequence other) => true;

    public override bool Equals(object? obj) => obj is FieldSequence;

    public override int GetHashCode() => 0;
}
