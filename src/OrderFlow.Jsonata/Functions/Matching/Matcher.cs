using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Goes through the matches of a text, one after the other.</summary>
/// <seealso href="https://docs.jsonata.org/regex#custom-matchers"/>
internal sealed class Matcher(JsonataFunction function, string text, Frame frame)
{
    private JsonataValue _next;
    private int _offset;
    private bool _isStarted;

    public MatchFound? Next()
    {
        frame.Run.Step();
        return function is RegexFunction regex ? NextOf(regex.Pattern) : NextOfFunction();
    }

    private PatternMatch? NextOf(RegexPattern pattern)
    {
        var match = _isStarted ? pattern.FindNext(text, _offset, frame.Run) : pattern.Find(text, 0, frame.Run);
        _isStarted = true;
        if (match is null)
            return null;
        _offset = match.Index + match.Length;
        return new PatternMatch(pattern, text, match) { Start = match.Index, End = _offset };
    }

    private FunctionMatch? NextOfFunction()
    {
        var result = _isStarted ? Continue() : Invocation.Apply(function, [text], JsonataValue.Null, frame);
        _isStarted = true;
        if (!Truth.Of(result, frame.Run) && !result.IsFunction)
            return null;
        var (start, end, groups) = (result["start"], result["end"], result["groups"]);
        _next = result["next"];
        if (!start.IsNumber && !groups.IsArray && !_next.IsFunction)
            throw new JsonataFailure("T1010");
        var from = start.IsNumber ? (int)Math.Clamp(start.RawNumber, 0, text.Length) : 0;
        var to = end.IsNumber ? (int)Math.Clamp(end.RawNumber, from, text.Length) : from;
        var matched = result["match"].IsString ? result["match"].AsString() : text[from..to];
        return new FunctionMatch(result, matched) { Start = from, End = to };
    }

    private JsonataValue Continue() =>
        _next.Reference is JsonataFunction next ? Invocation.Apply(next, [default], JsonataValue.Null, frame) : JsonataValue.Undefined;
}
