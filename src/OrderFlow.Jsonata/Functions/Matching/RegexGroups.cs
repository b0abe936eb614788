namespace OrderFlow.Jsonata.Functions;

/// <summary>The capturing groups of a pattern: how many there are, and the numbers of those with names.</summary>
internal sealed class RegexGroups
{
    private readonly Dictionary<string, int> _names = [];

    /// <exception cref="JsonataFailure">Two groups have the same name, or a name does not end.</exception>
    public RegexGroups(string pattern)
    {
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] is '[' or ']')
                isInClass = pattern[i] == '[';
            else if (pattern[i] == '(' && !isInClass)
                AddGroup(pattern, i);
        }
    }

    public int Count { get; private set; }

    public bool HasNames => _names.Count > 0;

    public int? Find(string name) => _names.TryGetValue(name, out var number) ? number : null;

    /// <summary>Whether a named group opens at a position, rather than a lookbehind.</summary>
    public static bool IsNamedAt(string pattern, int at) =>
        string.CompareOrdinal(pattern, at, "(?<", 0, 3) == 0 && (at + 3 == pattern.Length || pattern[at + 3] is not ('=' or '!'));

    /// <summary>The name that starts at a position.</summary>
    public static string NameAt(string pattern, int from)
    {
        var end = pattern.IndexOf('>', from);
        var name = end < 0 ? "" : pattern[from..end];
        var isValid = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '$');
        return isValid ? name : throw RegexTranslator.Invalid(pattern, "Invalid capture group name");
    }

    private void AddGroup(string pattern, int at)
    {
        var isNamed = IsNamedAt(pattern, at);
        if (!isNamed && at + 1 < pattern.Length && pattern[at + 1] == '?')
            return;
        Count++;
        if (isNamed && !_names.TryAdd(NameAt(pattern, at + 3), Count))
            throw RegexTranslator.Invalid(pattern, "Duplicate capture group name");
    }
}
