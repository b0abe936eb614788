using System.Collections.Frozen;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary>How comparisons are written.</summary>
internal static class ComparisonSymbols
{
    public const string Regex = "=~";

    private static readonly FrozenDictionary<string, ComparisonKind> Kinds = new Dictionary<string, ComparisonKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["=="] = ComparisonKind.Equal,
        ["!="] = ComparisonKind.NotEqual,
        ["==="] = ComparisonKind.SameTypeEqual,
        ["!=="] = ComparisonKind.SameTypeNotEqual,
        ["<"] = ComparisonKind.Less,
        ["<="] = ComparisonKind.LessOrEqual,
        [">"] = ComparisonKind.Greater,
        [">="] = ComparisonKind.GreaterOrEqual,
        ["in"] = ComparisonKind.In,
        ["nin"] = ComparisonKind.NotIn,
        ["contains"] = ComparisonKind.Contains,
        ["all"] = ComparisonKind.All,
        ["subsetof"] = ComparisonKind.SubsetOf,
        ["anyof"] = ComparisonKind.AnyOf,
        ["noneof"] = ComparisonKind.NoneOf,
        ["size"] = ComparisonKind.Size,
        ["empty"] = ComparisonKind.Empty,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool TryParse(string symbol, out ComparisonKind kind) => Kinds.TryGetValue(symbol, out kind);

    public static string TextOf(ComparisonKind kind) => Kinds.First(entry => entry.Value == kind).Key;
}
