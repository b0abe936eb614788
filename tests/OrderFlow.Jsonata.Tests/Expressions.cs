namespace OrderFlow.Jsonata.Tests;

/// <summary>Short ways to evaluate in a test.</summary>
internal static class Expressions
{
    /// <summary>The result as JSON text, empty for no value.</summary>
    public static string Evaluate(string expression, string? input = null, JsonataDialect dialect = JsonataDialect.Standard, JsonataOptions? options = null) =>
        JsonataExpression.Parse(expression, dialect).Evaluate(input is null ? default : JsonataJson.Parse(input), null, options).ToJson();

    public static JsonataException Fails(string expression, string? input = null, JsonataDialect dialect = JsonataDialect.Standard, JsonataOptions? options = null) =>
        Should.Throw<JsonataException>(() => Evaluate(expression, input, dialect, options));
}
