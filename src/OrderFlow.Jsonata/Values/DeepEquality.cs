using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata;

/// <summary>Equality as the language's <c>=</c> has it: deep, numbers by value, members in any order.</summary>
internal static class DeepEquality
{
    public static bool AreEqual(in JsonataValue left, in JsonataValue right)
    {
        if (left.IsNumber)
            return right.IsNumber && left.RawNumber == right.RawNumber;
        return left.Reference switch
        {
            null => left.IsUndefined ? right.IsUndefined : left.SameBits(right),
            string text => right.Reference is string other && string.Equals(text, other, StringComparison.Ordinal),
            JsonataArray array => right.Reference is JsonataArray other && AreEqual(array, other),
            JsonataObject members => right.Reference is JsonataObject other && AreEqual(members, other),
            var function => ReferenceEquals(function, right.Reference),
        };
    }

    public static int Hash(in JsonataValue value) => value.Reference switch
    {
        NumberTag => value.RawNumber.GetHashCode(),
        string text => text.GetHashCode(StringComparison.Ordinal),
        JsonataArray array => array.Count == 0 ? 5 : HashCode.Combine(array.Count, Hash(array[0])),
        JsonataObject members => HashCode.Combine(6, members.Count),
        null => value.IsUndefined ? 0 : value.RawNumber.GetHashCode(),
        var function => function.GetHashCode(),
    };

    private static bool AreEqual(JsonataArray left, JsonataArray right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count)
            return false;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i]))
                return false;
        }

        return true;
    }

    private static bool AreEqual(JsonataObject left, JsonataObject right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count)
            return false;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < left.Count; i++)
        {
            if (!right.TryGetValue(left.NameAt(i), out var other) || !AreEqual(left.ValueAt(i), other))
                return false;
        }

        return true;
    }
}
