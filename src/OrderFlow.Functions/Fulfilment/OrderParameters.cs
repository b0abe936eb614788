using System.Globalization;
using OrderFlow.Functions.Contracts;

namespace OrderFlow.Functions.Fulfilment;

/// <summary>Reads an order from the parameters of a request.</summary>
internal static class OrderParameters
{
    private const int Longest = 100;

    /// <summary>The order that the parameters describe, or what is wrong with them.</summary>
    /// <param name="parameters">The query parameters by name; null when there are none.</param>
    /// <returns>The order, and nothing wrong; or null, and each problem.</returns>
    public static (Order? Order, IReadOnlyList<string> Problems) Read(IDictionary<string, string>? parameters)
    {
        var problems = new List<string>();
        var location = Text("location");
        var category = Text("category");
        var value = Value();
        return problems.Count == 0 ? (new Order(category, value, location), problems) : (null, problems);

        string? Text(string name)
        {
            var text = parameters?.TryGetValue(name, out var given) is true ? given?.Trim() : null;
            if (string.IsNullOrEmpty(text))
                problems.Add($"The parameter {name} is missing.");
            else if (text.Length > Longest)
                problems.Add($"The parameter {name} is longer than {Longest} characters.");
            return text;
        }

        decimal? Value()
        {
            if (Text("value") is not { Length: > 0 and <= Longest } text)
                return null;
            if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                problems.Add($"The parameter value is \"{text}\", which is not a number such as 200 or 49.90.");
            else if (number < 0)
                problems.Add($"The parameter value is {text}; it must not be negative.");
            return number;
        }
    }
}
