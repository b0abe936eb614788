using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata;

/// <summary>
/// Compares arrays and objects: small ones by recursion; what proves deep or large over a list of what is still to compare. That takes no stack,
/// and no two containers are compared twice: a value that shares its parts can be exponentially longer written out than in memory.
/// </summary>
internal ref struct DeepComparison(Run? run)
{
    private const int MaxDepth = 32;
    private const int MaxVisits = 4096;

    private HashSet<Pair>? _met;
    private Stack<Pair>? _open;
    private int _depth;
    private int _visits;

    public bool AreEqual(in JsonataValue left, in JsonataValue right)
    {
        if (!Compare(left, right))
            return false;
        while (_open is { Count: > 0 })
        {
            var pair = _open.Pop();
            if (!CompareParts(pair.Left, pair.Right))
                return false;
        }

        return true;
    }

    /// <summary>Whether two values are equal as far as is known yet.</summary>
    private bool Compare(in JsonataValue left, in JsonataValue right)
    {
        if (left.Reference is not (JsonataArray or JsonataObject))
            return DeepEquality.AreEqual(left, right, run);
        if (ReferenceEquals(left.Reference, right.Reference))
            return true;
        if (right.Reference is not (JsonataArray or JsonataObject))
            return false;
        if (_depth == MaxDepth || ++_visits > MaxVisits)
        {
            Postpone(left.Reference, right.Reference);
            return true;
        }

        _depth++;
        var areEqual = CompareParts(left.Reference, right.Reference);
        _depth--;
        return areEqual;
    }

    private void Postpone(object left, object right)
    {
        _met ??= [];
        _open ??= [];
        var pair = new Pair(left, right);
        if (_met.Add(pair))
            _open.Push(pair);
    }

    private bool CompareParts(object left, object right) => left is JsonataArray array
        ? right is JsonataArray otherArray && Compare(array, otherArray)
        : right is JsonataObject otherMembers && Compare((JsonataObject)left, otherMembers);

    private bool Compare(JsonataArray left, JsonataArray right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            run?.Step();
            if (!Compare(left[i], right[i]))
                return false;
        }

        return true;
    }

    private bool Compare(JsonataObject left, JsonataObject right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            run?.Step();
            if (!right.TryGetValue(left.NameAt(i), out var other) || !Compare(left.ValueAt(i), other))
                return false;
        }

        return true;
    }

    /// <summary>Two containers, the very same and not only equal ones.</summary>
    private readonly struct Pair(object left, object right) : IEquatable<Pair>
    {
        public object Left { get; } = left;

        public object Right { get; } = right;

        public bool Equals(Pair other) => ReferenceEquals(Left, other.Left) && ReferenceEquals(Right, other.Right);

        public override bool Equals(object? obj) => obj is Pair other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Left), RuntimeHelpers.GetHashCode(Right));
    }
}
