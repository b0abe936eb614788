namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Every function with arguments of every type, too few and too many.</summary>
internal sealed class FunctionCalls(Random random)
{
    private static readonly string[] Functions =
    [
        "sum", "count", "max", "min", "average", "string", "substring", "substringBefore", "substringAfter", "lowercase", "uppercase", "length", "trim", "pad",
        "match", "contains", "replace", "split", "join", "formatBase", "number", "floor", "ceil", "round", "abs", "sqrt", "boolean", "not", "map", "zip",
        "filter", "single", "reduce", "sift", "keys", "lookup", "append", "exists", "spread", "merge", "reverse", "each", "error", "assert", "type", "sort",
        "distinct", "base64encode", "base64decode", "encodeUrlComponent", "encodeUrl", "decodeUrlComponent", "decodeUrl", "toMillis", "clone",
    ];

    private static readonly string[] Arguments =
    [
        "nothing", "null", "true", "false", "0", "1", "-1", "2", "3.7", "-2.5", "''", "'a'", "'abc'", "' x  y '", "'12'", "[]", "[1]", "['a']", "[1,2,3]", "['a','b']",
        "[null]", "[[1],[2]]", "[1,'a']", "[{'a':1},{'b':2}]", "{}", "{'a':1}", "{'a':1,'b':{'c':2}}", "function($x){$x}", "function($x,$y){$x}",
        "function($a,$b,$c){$string($a)&$string($b)}", "function(){1}", "/a/", "/b+/i", "λ($x)<n:n>{$x}", "($uppercase ~> $lowercase)", "(1=1)", "$", "a", "[1..3]", "/(a)/",
    ];

    private readonly Choices _choices = new(random);
    private readonly Documents _documents = new(random);

    public Question Next()
    {
        var function = "$" + _choices.Of(Functions);
        var expression = _choices.Number(0, 9) switch
        {
            0 => $"{Argument()} ~> {function}({List(0, 2)})",
            1 => $"a.{function}({List(0, 2)})",
            2 => $"({Argument()}).{function}({List(0, 2)})",
            3 => $"${_choices.Of("map", "filter", "each", "sift", "reduce", "sort", "single")}({Argument()}, {function})",
            _ => $"{function}({List(0, 4)})",
        };
        return new(expression, _documents.Next(), default);
    }

    private string Argument() => _choices.Of(Arguments);

    private string List(int least, int most) =>
        string.Join(", ", Enumerable.Range(0, _choices.Number(least, most)).Select(_ => Argument()));
}
