using System.Collections;
using System.Globalization;

namespace OrderFlow.Jsonata.Tests.Documentation;

/// <summary>The assertions that the comments of examples become.</summary>
public static class Shown
{
    /// <summary>A value prints as the example says. Texts may be shown with or without quotes.</summary>
    public static void Shows<T>(T value, string expected)
    {
        if (value is string text && expected == text)
            return;
        Print(value).ShouldBe(expected);
    }

    /// <summary>Something fails as the example says: <c>JsonataException: message</c>, or the beginning of the message.</summary>
    public static void Throws(Action action, string expected)
    {
        var error = Should.Throw<Exception>(action);
        $"{error.GetType().Name}: {error.Message}".ShouldStartWith(expected);
    }

    /// <inheritdoc cref="Throws(Action, string)"/>
    public static void Throws<T>(Func<T> function, string expected) => Throws(() => { _ = function(); }, expected);

    private static string Print(object? value) => value switch
    {
        null => "null",
        JsonataValue { IsUndefined: true } => "undefined",
        string text => ((JsonataValue)text).ToJson(),
        bool truth => truth ? "true" : "false",
        JsonataValue or JsonataArray or JsonataObject => value.ToString()!,
        IEnumerable items and not Newtonsoft.Json.Linq.JToken and not System.Text.Json.Nodes.JsonNode => $"[{string.Join(", ", items.Cast<object?>().Select(Print))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
