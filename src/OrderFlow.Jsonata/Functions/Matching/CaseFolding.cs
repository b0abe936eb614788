using System.Collections.Frozen;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Which characters are the same to a regular expression that ignores case: those with the same upper case, but none outside ASCII with one inside.</summary>
/// <seealso href="https://tc39.es/ecma262/#sec-runtime-semantics-canonicalize-ch"/>
internal static class CaseFolding
{
    private static readonly FrozenDictionary<char, char[]> ByCharacter =
        Enumerable.Range(0, char.MaxValue + 1)
            .Select(code => (char)code)
            .GroupBy(Canonical)
            .Select(cases => cases.ToArray())
            .Where(cases => cases.Length > 1)
            .SelectMany(cases => cases, (cases, character) => (character, cases))
            .ToFrozenDictionary(pair => pair.character, pair => pair.cases);

    /// <summary>The characters that have another case, with their other cases.</summary>
    public static IEnumerable<char[]> Groups { get; } = [.. ByCharacter.Values.Distinct()];

    /// <summary>The character in all its cases.</summary>
    public static ReadOnlySpan<char> Cases(char character) =>
        ByCharacter.TryGetValue(character, out var cases) ? cases : new ReadOnlySpan<char>([character]);

    private static char Canonical(char character)
    {
        var upper = CaseMapping.IsSpecial(character) ? character : char.ToUpperInvariant(character);
        return character >= 128 && upper < 128 ? character : upper;
    }
}
