using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>A string between <c>{%</c> and <c>%}</c> as it stands in the text.</summary>
internal sealed partial class OutlineExpression
{
    public const string Opening = "{%";
    public const string Closing = "%}";

    /// <summary>Reads the expression.</summary>
    /// <param name="field">The field of the state that it is in.</param>
    /// <param name="token">The string.</param>
    public OutlineExpression(OutlineField field, JValue token)
    {
        Field = field;
        Token = token;
        var text = ((string)token!)[Opening.Length..^Closing.Length];
        if (JsonataExpression.TryParse(text, JsonataDialect.StepFunctions, out var parsed, out var failure))
            Parsed = parsed;
        else if (!ParsesWhenFilledIn(text))
            Failure = failure;
    }

    public OutlineField Field { get; }

    public JValue Token { get; }

    /// <summary>The expression, or null when it does not parse, or not before a template has filled it in.</summary>
    public JsonataExpression? Parsed { get; }

    /// <summary>Why it does not parse.</summary>
    public JsonataException? Failure { get; }

    /// <summary>Where a construct of the expression stands.</summary>
    public Place PlaceOf(JsonataSyntax construct) => PlaceOf(Parsed!.SpanOf(construct));

    /// <summary>Where the expression does not parse; what is missing at its end is missing where it is closed.</summary>
    public Place PlaceOf(JsonataException failure) => failure.Position < 0 ? Token : PlaceOf(failure.Span);

    public static bool IsComplete(string text) =>
        text.Length >= Opening.Length + Closing.Length && text.StartsWith(Opening, StringComparison.Ordinal) && text.EndsWith(Closing, StringComparison.Ordinal);

    public static bool IsPartial(string text) =>
        !IsComplete(text) && (text.StartsWith(Opening, StringComparison.Ordinal) || text.EndsWith(Closing, StringComparison.Ordinal));

    private Place PlaceOf(Range part)
    {
        var (start, length) = part.GetOffsetAndLength(((string)Token!).Length - Opening.Length - Closing.Length);
        var first = start + Opening.Length;
        return Place.PartOf(Token, first..(first + (length == 0 ? Closing.Length : length)));
    }

    // A template fills in ${Name} when it is deployed; with what is not known, so that a number stands for it.
    private static bool ParsesWhenFilledIn(string text) =>
        Substitution().Replace(text, "0") is var filledIn && filledIn != text && JsonataExpression.TryParse(filledIn, JsonataDialect.StepFunctions, out _, out _);

    [GeneratedRegex(@"\$\{\w+(?:(?:\.|::)\w+)*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Substitution();
}
