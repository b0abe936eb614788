using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates;

/// <summary>A parameter as the template declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Declaration">What the template says about it.</param>
internal sealed record TemplateParameter(string Name, JObject Declaration)
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <summary>The value that it has unless another one is passed; null when there is none.</summary>
    public string? Default => TemplateText.Scalar(Declaration[nameof(Default)]);

    /// <summary>Whether its value is not to be shown (<c>NoEcho</c>).</summary>
    public bool IsSecret => TemplateText.Scalar(Declaration["NoEcho"]) is "true" or "True";

    /// <summary>The least and greatest length of its value.</summary>
    public (int Least, int Greatest) Length => ((int?)Bound("MinLength") ?? 0, (int?)Bound("MaxLength") ?? int.MaxValue);

    private string Type => TemplateText.Scalar(Declaration[nameof(Type)]) ?? "String";

    /// <exception cref="TemplateException">The declaration is not an object.</exception>
    public static TemplateParameter Read(JProperty property) => property.Value is JObject declaration
        ? new TemplateParameter(property.Name, declaration)
        : throw new TemplateException($"The parameter {property.Name} is not an object.");

    /// <summary>The value as references see it.</summary>
    /// <exception cref="TemplateException">The declaration does not allow it.</exception>
    public JToken Check(string text)
    {
        if (Problem(text) is { } problem)
            throw new TemplateException($"The parameter {Name} {(IsSecret ? "has a value that" : $"is \"{text}\", which")} {problem}.");
        return Type == "CommaDelimitedList" || Type.StartsWith("List<", StringComparison.Ordinal)
            ? new JArray(text.Split(',', StringSplitOptions.TrimEntries).Select(item => new JValue(item)))
            : text;
    }

    /// <summary>Whether the declaration allows a value.</summary>
    public bool Allows(string text) => Problem(text) is null;

    private string? Problem(string text)
    {
        if (Declaration["AllowedValues"] is JArray allowed && !allowed.Any(item => TemplateText.Scalar(item) == text))
            return $"is not allowed; allowed are {string.Join(", ", allowed.Select(TemplateText.Scalar))}";
        if (Declaration["AllowedPattern"] is { } pattern && !Matches(text, TemplateText.Scalar(pattern) ?? ""))
            return TemplateText.Scalar(Declaration["ConstraintDescription"]) is { } description ? $"is not allowed: {description}" : $"does not match the pattern {pattern}";
        if (text.Length < Length.Least)
            return $"is shorter than {Length.Least} characters";
        if (text.Length > Length.Greatest)
            return $"is longer than {Length.Greatest} characters";
        return Type == "Number" ? NumberProblem(text) : null;
    }

    private string? NumberProblem(string text) =>
        !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? "is not a number"
        : Bound("MinValue") is { } least && number < least ? $"is less than {least}"
        : Bound("MaxValue") is { } greatest && number > greatest ? $"is greater than {greatest}"
        : null;

    // The pattern has to match the whole value.
    private bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.None, LongestMatch);
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            throw new TemplateException($"The parameter {Name} has the AllowedPattern {pattern}: {error.Message}", error);
        }
    }

    private decimal? Bound(string name) => TemplateText.Scalar(Declaration[name]) switch
    {
        null => null,
        var text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var bound) => bound,
        var text => throw new TemplateException($"The parameter {Name} has the {name} \"{text}\", which is not a number."),
    };
}
