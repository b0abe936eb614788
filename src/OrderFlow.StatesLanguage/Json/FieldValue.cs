using System.Text;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>The texts of enumerations in definitions: <c>FIRST_ROW</c> for <c>FirstRow</c>.</summary>
internal static class FieldValue<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Texts = Enum.GetValues<T>().ToDictionary(value => value, TextFor);
    private static readonly Dictionary<string, T> Values = Texts.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>All texts, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(TextOf)];

    /// <summary>The text of a value.</summary>
    public static string TextOf(T value) => Texts[value];

    /// <summary>The value of a text, or null.</summary>
    public static T? Parse(string? text) => text is not null && Values.TryGetValue(text, out var value) ? value : null;

    private static string TextFor(T value)
    {
        // These three are written as their names are.
        if (value is Model.StateType or Model.ComparisonOperator)
            return value.ToString();
        if (value is Model.QueryLanguage language)
            return language is Model.QueryLanguage.JsonPath ? "JSONPath" : "JSONata";
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
