using System.Text;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Tells whether a value's JSON text is longer than the service takes, without writing it.</summary>
internal static class PayloadSize
{
    /// <param name="value">The value.</param>
    /// <param name="limit">The most bytes of UTF-8 that its text may have.</param>
    public static bool Exceeds(JsonataValue value, int limit)
    {
        long left = limit;
        return !Take(value, ref left);
    }

    private static bool Take(JsonataValue value, ref long left) => value.Kind switch
    {
        JsonataKind.String => Take(value.AsString(), ref left),
        JsonataKind.Array => Take(value.AsArray(), ref left),
        JsonataKind.Object => Take(value.AsObject(), ref left),
        JsonataKind.Number => (left -= NumberLength(value)) >= 0,
        JsonataKind.Boolean => (left -= value.AsBoolean() ? 4 : 5) >= 0,
        JsonataKind.Null => (left -= 4) >= 0,
        _ => true,
    };

    private static bool Take(string text, ref long left)
    {
        left -= 2 + Encoding.UTF8.GetByteCount(text);
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                left--;
            else if (character < ' ')
                left -= character is '\b' or '\t' or '\n' or '\f' or '\r' ? 1 : 5;
        }
        return left >= 0;
    }

    private static bool Take(JsonataArray array, ref long left)
    {
        left -= 2 + Math.Max(0, array.Count - 1);
        foreach (var item in array)
        {
            if (!Take(item, ref left))
                return false;
        }
        return left >= 0;
    }

    private static bool Take(JsonataObject members, ref long left)
    {
        left -= 2 + members.Count + Math.Max(0, members.Count - 1);
        foreach (var (name, value) in members)
        {
            if (!Take(name, ref left) || !Take(value, ref left))
                return false;
        }
        return left >= 0;
    }

    private static int NumberLength(JsonataValue value) =>
        value.AsNumber() is >= 0 and < 10 and var digit && double.IsInteger(digit) ? 1 : value.ToJson().Length;
}
