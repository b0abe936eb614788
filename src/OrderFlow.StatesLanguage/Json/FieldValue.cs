using System.Runtime.CompilerServices;
using System.Text;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>The texts of enumerations in definitions: <c>FIRST_ROW</c> for <c>FirstRow</c>.</summary>
/// <remarks>
/// Values are held as their numbers, which count from 0. Collections of enumerations, each a type of its own, are compiled at the first use of
/// each: that was half of what a start of the tool compiled.
/// </remarks>
internal static class FieldValue<T>
    where T : struct, Enum
{
    private static readonly string[] Texts = [.. Enum.GetNames<T>().Select(TextFor)];
    private static readonly Dictionary<string, int> Numbers = Number(Texts);

    /// <summary>All texts, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Texts;

    /// <summary>The text of a value.</summary>
    public static string TextOf(T value) => Texts[Unsafe.BitCast<T, int>(value)];

    /// <summary>The value of a text, or null.</summary>
    public static T? Parse(string? text) => text is not null && Numbers.TryGetValue(text, out var number) ? Unsafe.BitCast<int, T>(number) : null;

    private static Dictionary<string, int> Number(string[] texts)
    {
        var numbers = new Dictionary<string, int>(texts.Length);
        foreach (var text in texts)
            numbers.Add(text, numbers.Count);
        return numbers;
    }

    private static string TextFor(string name)
    {
        // These three are written as their names are.
        if (typeof(T) == typeof(Model.StateType) || typeof(T) == typeof(Model.ComparisonOperator))
            return name;
        if (typeof(T) == typeof(Model.QueryLanguage))
            return name is nameof(Model.QueryLanguage.JsonPath) ? "JSONPath" : "JSONata";
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
