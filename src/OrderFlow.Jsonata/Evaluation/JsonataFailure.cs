namespace OrderFlow.Jsonata;

/// <summary>An error on its way out of the evaluator: the first construct that knows its place adds it.</summary>
internal sealed class JsonataFailure(string code, JsonataValue value = default) : Exception(code)
{
    public string Code { get; } = code;

    public JsonataValue Value { get; } = value;

    public JsonataValue Value2 { get; init; }

    /// <summary>The text of codes that carry their own, such as <c>$error</c>.</summary>
    public string? Text { get; init; }

    /// <summary>The argument, counted from 1.</summary>
    public int Index { get; init; }

    /// <summary>What was expected, as plain text.</summary>
    public string? Expected { get; init; }

    /// <summary>What helps beyond the text, as a sentence.</summary>
    public string? Hint { get; init; }

    /// <summary>What a function from outside threw.</summary>
    public Exception? Cause { get; init; }

    public int At { get; set; } = -1;

    public string? Token { get; set; }

    /// <summary>The token where it is a value of JSON: numbers are not quoted in texts.</summary>
    public JsonataValue TokenValue { get; init; }

    /// <summary>Adds the place if none is known yet. An exception filter: always false, so that nothing is unwound on the way.</summary>
    public bool Place(int position, string? token)
    {
        if (At < 0)
            At = position;
        Token ??= token;
        return false;
    }

    /// <summary>Adds the name of the function if none is known yet. An exception filter, as <see cref="Place"/> is.</summary>
    public bool Name(string function)
    {
        Token ??= function;
        return false;
    }

    public JsonataException ToException(string source, string? hint = null) =>
        new(Code, ErrorTexts.Render(this), At, Token, Value, source, Cause ?? this) { Hint = Hint ?? hint };
}
