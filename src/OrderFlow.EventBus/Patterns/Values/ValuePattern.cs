namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>One alternative for the value of a field.</summary>
internal abstract class ValuePattern
{
    /// <summary>The key of the only value that matches, for exact values; otherwise null. Addresses match by <see cref="AddressKey"/>.</summary>
    public virtual byte[]? TextKey => null;

    /// <summary>The key of the only address that matches; otherwise null.</summary>
    public virtual byte[]? AddressKey => null;

    /// <summary>Whether a value that is present matches.</summary>
    public abstract bool Matches(in EventValue value);
}
