using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata;

/// <summary>Equality as the language's <c>=</c> has it: deep, numbers by value, members in any order.</summary>
internal static class DeepEquality
{
    private const int HashedDepth = 2;
    private const int HashedItems = 32;
    private const int HashedCharacters = 64;

    /// <summary>Whether two values are equal, however deep they nest and however often they share their parts.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <param name="run">Counts what is compared, if it is compared within an evaluation.</param>
    public static bool AreEqual(in JsonataValue left, in JsonataValue right, Run? run = null) => left.Reference switch
    {
        NumberTag => right.IsNumber && left.RawNumber == right.RawNumber,
        null => left.IsUndefined ? right.IsUndefined : left.SameBits(right),
        string text => right.Reference is string other && AreEqual(text, other, run),
        JsonataArray or JsonataObject => new DeepComparison(run).AreEqual(left, right),
        var function => ReferenceEquals(function, right.Reference),
    };

    public static bool AreEqual(string left, string right, Run? run)
    {
        if (left.Length == right.Length)
            run?.Scan(left.Length);
        return string.Equals(left, right, StringComparison.Ordinal);
    }

    /// <summary>Equal values have equal hashes. Only so much of a large value counts that a hash never takes long.</summary>
    public static int Hash(in JsonataValue value) => Hash(value, 0);

    private static int Hash(in JsonataValue value, int depth) => value.Reference switch
    {
        NumberTag => value.RawNumber.GetHashCode(),
        string text => depth == 0 ? text.GetHashCode(StringComparison.Ordinal) : Hash(text),
        JsonataArray array => Hash(array, depth),
        JsonataObject members => Hash(members, depth),
        null => value.IsUndefined ? 0 : value.RawNumber.GetHashCode(),
        var function => function.GetHashCode(),
    };

    private static int Hash(string text) =>
        HashCode.Combine(text.Length, string.GetHashCode(text.AsSpan(0, Math.Min(text.Length, HashedCharacters)), StringComparison.Ordinal));

    private static int Hash(JsonataArray array, int depth)
    {
        var hash = HashCode.Combine(5, array.Count);
        for (var i = 0; depth < HashedDepth && i < Math.Min(array.Count, HashedItems); i++)
            hash = HashCode.Combine(hash, Hash(array[i], depth + 1));
        return depth < HashedDepth && array.Count > HashedItems ? HashCode.Combine(hash, Hash(array[array.Count - 1], depth + 1)) : hash;
    }

    // A sum, for the order of members does not matter.
    private static int Hash(JsonataObject members, int depth)
    {
        var hash = HashCode.Combine(6, members.Count);
        for (var i = 0; depth < HashedDepth && members.Count <= HashedItems && i < members.Count; i++)
            hash += HashCode.Combine(Hash(members.NameAt(i)), Hash(members.ValueAt(i), depth + 1));
        return hash;
    }
}
