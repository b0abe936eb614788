using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Compilation;

/// <summary>Keys of an object constructor that are known before it is evaluated: then the shape of the object is known as well.</summary>
internal static class KnownKeys
{
    // So many names are compared with each other faster than a set is made of them.
    private const int FewNames = 16;

    /// <summary>The shape that pairs make; none if a key is to be computed or comes twice.</summary>
    public static ObjectShape? Of(PairSyntax[] pairs)
    {
        if (pairs.Length == 0)
            return ObjectShape.Empty;
        foreach (var pair in pairs)
        {
            if (pair.Key is not LiteralSyntax { Value.IsString: true, KeepsArray: false })
                return null;
        }

        var names = new string[pairs.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = ((LiteralSyntax)pairs[i].Key).Value.AsString();
        return AreDifferent(names) ? new(names) : null;
    }

    private static bool AreDifferent(string[] names)
    {
        if (names.Length > FewNames)
            return new HashSet<string>(names).Count == names.Length;
        for (var i = 1; i < names.Length; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (names[i] == names[earlier])
                    return false;
            }
        }

        return true;
    }
}
