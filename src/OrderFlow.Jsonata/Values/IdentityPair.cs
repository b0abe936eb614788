using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata;

/// <summary>Two containers as such: not what they hold, which is what their own equality is about.</summary>
internal readonly struct IdentityPair(object left, object right) : IEquatable<IdentityPair>
{
    public object Left { get; } = left;

    public object Right { get; } = right;

    public bool Equals(IdentityPair other) => ReferenceEquals(Left, other.Left) && ReferenceEquals(Right, other.Right);

    public override bool Equals(object? obj) => obj is IdentityPair other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Left), RuntimeHelpers.GetHashCode(Right));
}
