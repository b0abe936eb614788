using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OrderFlow.EventBus.Tests.Patterns;

/// <summary>
/// The semantics of event patterns read off the documentation in the plainest way, sharing nothing with the library: a
/// document tree, strings, regular expressions, and every combination tried.
/// </summary>
internal static class PlainEvaluator
{
    private static readonly Dictionary<char, string> LongUpperCase = new() { ['ß'] = "SS", ['ſ'] = "S", ['ı'] = "I" };

    public static bool Matches(string pattern, string eventText)
    {
        using var patternDocument = JsonDocument.Parse(pattern);
        using var eventDocument = JsonDocument.Parse(eventText);
        var branches = new List<SortedDictionary<string, JsonElement>> { new(StringComparer.Ordinal) };
        Expand(patternDocument.RootElement, "", branches);
        var leaves = new List<Leaf>();
        var arrays = 0;
        Flatten(eventDocument.RootElement, "", [], leaves, ref arrays);
        return branches.Exists(branch => Satisfied([.. branch], 0, [], leaves));
    }

    private static void Expand(JsonElement pattern, string path, List<SortedDictionary<string, JsonElement>> branches)
    {
        foreach (var member in pattern.EnumerateObject())
        {
            if (member.Name == "$or")
            {
                var before = branches.ToArray();
                branches.Clear();
                foreach (var alternative in member.Value.EnumerateArray())
                {
                    var copies = before.Select(branch => new SortedDictionary<string, JsonElement>(branch, StringComparer.Ordinal)).ToList();
                    Expand(alternative, path, copies);
                    branches.AddRange(copies);
                }

                continue;
            }

            var name = path.Length == 0 ? member.Name : path + "." + member.Name;
            if (member.Value.ValueKind == JsonValueKind.Object)
                Expand(member.Value, name, branches);
            else
                branches.ForEach(branch => branch[name] = member.Value);
        }
    }

    private static void Flatten(JsonElement value, string path, Dictionary<int, int> elements, List<Leaf> leaves, ref int arrays)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
                Flatten(member.Value, path.Length == 0 ? member.Name : path + "." + member.Name, elements, leaves, ref arrays);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            var array = arrays++;
            var index = 0;
            foreach (var element in value.EnumerateArray())
            {
                var isContainer = element.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
                var inside = isContainer ? new Dictionary<int, int>(elements) { [array] = index } : elements;
                Flatten(element, path, inside, leaves, ref arrays);
                index++;
            }
        }
        else
        {
            leaves.Add(new Leaf(path, value, elements));
        }
    }

    private static bool Satisfied(KeyValuePair<string, JsonElement>[] fields, int index, Dictionary<int, int> chosen, List<Leaf> leaves)
    {
        if (index == fields.Length)
            return true;
        var (path, alternatives) = fields[index];
        var reachable = leaves.Where(leaf => leaf.Path == path && Consistent(leaf.Elements, chosen)).ToArray();
        foreach (var leaf in reachable.Where(leaf => alternatives.EnumerateArray().Any(alternative => ValueMatches(alternative, leaf.Value))))
        {
            var next = new Dictionary<int, int>(chosen);
            foreach (var (array, element) in leaf.Elements)
                next[array] = element;
            if (Satisfied(fields, index + 1, next, leaves))
                return true;
        }

        return reachable.Length == 0 && alternatives.EnumerateArray().Any(IsAbsence) && Satisfied(fields, index + 1, chosen, leaves);
    }

    private static bool Consistent(Dictionary<int, int> elements, Dictionary<int, int> chosen) =>
        elements.All(entry => !chosen.TryGetValue(entry.Key, out var element) || element == entry.Value);

    private static bool IsAbsence(JsonElement alternative) =>
        alternative.ValueKind == JsonValueKind.Object && alternative.TryGetProperty("exists", out var exists) && !exists.GetBoolean();

    private static bool ValueMatches(JsonElement alternative, JsonElement value)
    {
        if (alternative.ValueKind != JsonValueKind.Object)
            return Equal(alternative, value, asAddress: true);
        var expression = alternative.EnumerateObject().Single();
        return expression.Name switch
        {
            "exists" => expression.Value.GetBoolean(),
            "anything-but" => AnythingBut(expression.Value, value),
            "numeric" => Numeric(expression.Value, value),
            _ => value.ValueKind == JsonValueKind.String && TextMatches(expression.Name, expression.Value, value.GetString()!),
        };
    }

    private static bool AnythingBut(JsonElement operand, JsonElement value) => operand.ValueKind switch
    {
        JsonValueKind.Object => !Listed(operand.EnumerateObject().Single().Value).Any(text =>
            value.ValueKind == JsonValueKind.String && TextMatches(operand.EnumerateObject().Single().Name, text, value.GetString()!)),
        _ => !Listed(operand).Any(excluded => Equal(excluded, value, asAddress: false)),
    };

    private static JsonElement[] Listed(JsonElement operand) =>
        operand.ValueKind == JsonValueKind.Array ? [.. operand.EnumerateArray()] : [operand];

    private static bool Equal(JsonElement wanted, JsonElement value, bool asAddress)
    {
        if (wanted.ValueKind != value.ValueKind)
            return false;
        if (wanted.ValueKind == JsonValueKind.Number)
            return IsExact(wanted) && IsExact(value) ? wanted.GetDouble() == value.GetDouble() : wanted.GetRawText() == value.GetRawText();
        if (wanted.ValueKind != JsonValueKind.String)
            return true;
        if (asAddress && Address(wanted.GetString()!) is { } address)
            return address.Equals(Address(value.GetString()!));
        return wanted.GetString() == value.GetString();
    }

    private static bool Numeric(JsonElement operands, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number || !IsExact(value))
            return false;
        var number = value.GetDouble();
        for (var index = 0; index < operands.GetArrayLength(); index += 2)
        {
            var bound = operands[index + 1].GetDouble();
            var holds = operands[index].GetString() switch
            {
                "=" => number == bound,
                "<" => number < bound,
                "<=" => number <= bound,
                ">" => number > bound,
                _ => number >= bound,
            };
            if (!holds)
                return false;
        }

        return true;
    }

    private static bool TextMatches(string name, JsonElement operand, string text) => name switch
    {
        "prefix" when operand.ValueKind == JsonValueKind.Object => Folded(operand, "^{0}", text),
        "suffix" when operand.ValueKind == JsonValueKind.Object => Folded(operand, "{0}\\z", text),
        "prefix" => text.StartsWith(operand.GetString()!, StringComparison.Ordinal),
        "suffix" => text.EndsWith(operand.GetString()!, StringComparison.Ordinal),
        "equals-ignore-case" => IsMatch(text, $"^{FoldedExpression(operand.GetString()!)}\\z"),
        "wildcard" => IsMatch(text, $"^{Regex.Escape(operand.GetString()!).Replace("\\*", ".*", StringComparison.Ordinal)}\\z"),
        "cidr" => Address(text) is { } address && IPNetworkOf(operand.GetString()!).Contains(address),
        _ => text == operand.GetString(),
    };

    private static bool Folded(JsonElement operand, string shape, string text) => IsMatch(
        text,
        string.Format(CultureInfo.InvariantCulture, shape, FoldedExpression(operand.GetProperty("equals-ignore-case").GetString()!)));

    private static string FoldedExpression(string text) => string.Concat(text.Select(unit =>
        $"(?:{Regex.Escape(LongUpperCase.GetValueOrDefault(unit, char.ToUpperInvariant(unit).ToString()))}|{Regex.Escape(char.ToLowerInvariant(unit).ToString())})"));

    private static bool IsMatch(string text, string expression) =>
        Regex.IsMatch(text, expression, RegexOptions.Singleline, TimeSpan.FromSeconds(10));

    private static IPNetwork IPNetworkOf(string cidr)
    {
        var parts = cidr.Split('/');
        var bytes = IPAddress.Parse(parts[0]).GetAddressBytes();
        var length = int.Parse(parts[1], CultureInfo.InvariantCulture);
        for (var bit = length; bit < bytes.Length * 8; bit++)
            bytes[bit / 8] &= (byte)~(0x80 >> (bit % 8));
        return new IPNetwork(new IPAddress(bytes), length);
    }

    private static IPAddress? Address(string text) =>
        (text.Contains(':', StringComparison.Ordinal) || text.Count(unit => unit == '.') == 3) && IPAddress.TryParse(text, out var address) ? address : null;

    private static bool IsExact(JsonElement number) =>
        double.IsFinite(number.GetDouble()) && Normal(number.GetRawText()) == Normal(number.GetDouble().ToString("R", CultureInfo.InvariantCulture));

    private static (BigInteger Digits, int Exponent) Normal(string text)
    {
        var parts = text.ToUpperInvariant().Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var exponent = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (point < 0 ? 0 : parts[0].Length - point - 1);
        while (!digits.IsZero && digits % 10 == 0)
            (digits, exponent) = (digits / 10, exponent + 1);
        return (digits, digits.IsZero ? 0 : exponent);
    }

    private sealed record Leaf(string Path, JsonElement Value, Dictionary<int, int> Elements);
}
