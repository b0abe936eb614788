using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>A string between <c>{%</c> and <c>%}</c> as it stands in the text.</summary>
internal sealed class OutlineExpression
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
        if (JsonataExpression.TryParse(((string)token!)[Opening.Length..^Closing.Length], JsonataDialect.StepFunctions, out var parsed, out var failure))
            Parsed = parsed;
        else
            Failure = failure;
    }

    public OutlineField Field { get; }

    public JValue Token { get; }

    /// <summary>The expression, or null when it does not parse.</summary>
    public JsonataExpression? Parsed { get; }

    /// <summary>Why it does not parse.</summary>
    public JsonataException? Failure { get; }

    public static bool IsComplete(string text) =>
        text.Length >= Opening.Length + Closing.Length && text.StartsWith(Opening, StringComparison.Ordinal) && text.EndsWith(Closing, StringComparison.Ordinal);

    public static bool IsPartial(string text) =>
        !IsComplete(text) && (text.StartsWith(Opening, StringComparison.Ordinal) || text.EndsWith(Closing, StringComparison.Ordinal));
}
