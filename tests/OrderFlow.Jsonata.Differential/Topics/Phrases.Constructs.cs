namespace OrderFlow.Jsonata.Differential.Topics;

/// <content>The constructs of the language.</content>
internal sealed partial class Phrases
{
    private static readonly string[] Constructs =
    [
        "literal", "name", "context", "variable", "path", "step", "predicate", "index", "keep", "array", "range", "append", "object", "group", "sort",
        "join", "parent", "wildcard", "descendant", "arithmetic", "comparison", "equality", "in", "logic", "concatenation", "string", "negation",
        "condition", "default", "block", "bind", "lambda", "call", "partial", "chain", "hof", "signature", "transform", "eval",
    ];

    private string Construct(string name, int depth) => name switch
    {
        "literal" => Literal(),
        "name" => Pick(Names),
        "context" => Pick("$", "$$", "$.a", "$$.a", "$[0]"),
        "variable" => Pick(Variables),
        "path" => Path(depth),
        "step" => $"{Any(depth)}.{Step(depth)}",
        "predicate" => $"{Any(depth)}[{Condition(depth)}]",
        "index" => $"{Any(depth)}[{Pick("0", "1", "-1", "-2", "0.5", "1.9", "[0,1]", "[0..1]", "[1,0,1]", "$count($)-1", "9", "[-1]")}]",
        "keep" => random.Next(3) == 0 ? $"{Any(depth)}[].{Step(depth)}" : $"{Any(depth)}[]",
        "array" => $"[{Many(depth, 4)}]",
        "range" => $"[{Number(depth)}..{Number(0)}]",
        "append" => $"$append({Any(depth)}, {Any(depth)})",
        "object" => $"{{{Pairs(depth)}}}",
        "group" => $"{Any(depth)}{{{Pairs(depth)}}}",
        "sort" => $"{Any(depth)}^({Terms(depth)}){Pick("", "", "[0]", "[]", ".a", "[n>1]", "#$i")}",
        "join" => Join(depth),
        "parent" => Parent(depth),
        "wildcard" => Pick("*", $"{Any(depth)}.*", $"*.{Step(depth)}", $"*[{Condition(depth)}]", "a.*[0]", "*.*"),
        "descendant" => Pick("**", $"{Any(depth)}.**", $"**.{Step(depth)}", $"**[{Condition(depth)}]", "**.a", "**.n"),
        "arithmetic" => $"{Number(depth)} {Pick("+", "-", "*", "/", "%")} {Number(depth)}",
        "comparison" => $"{Any(depth)} {Pick("<", "<=", ">", ">=")} {Any(depth)}",
        "equality" => $"{Any(depth)} {Pick("=", "!=")} {Any(depth)}",
        "in" => $"{Any(depth)} in {List(depth)}",
        "logic" => $"{Any(depth)} {Pick("and", "or")} {Any(depth)}",
        "concatenation" => $"{Any(depth)} & {Any(depth)}",
        "string" => Pick($"$string({Any(depth)})", $"$string({Any(depth)}, true)", $"$string({Number(depth)})"),
        "negation" => $"-{Any(depth)}",
        "condition" => random.Next(3) == 0 ? $"{Condition(depth)} ? {Any(depth)}" : $"{Condition(depth)} ? {Any(depth)} : {Any(depth)}",
        "default" => $"{Any(depth)} {Pick("??", "?:")} {Any(depth)}",
        "block" => $"({Binding(depth)}; {(random.Next(2) == 0 ? Binding(depth) + "; " : "")}{Any(depth)}{Pick("", "", ";")})",
        "bind" => Binding(depth),
        "lambda" => Lambda(depth, random.Next(3)),
        "call" => Call(depth),
        "partial" => $"{Pick("$append", "$f", Lambda(depth, 2), Lambda(depth, 3))}({Pick("?", $"?, {Any(depth)}", $"{Any(depth)}, ?", "?, ?")}){Pick("", $"({Many(depth, 3)})")}",
        "chain" => random.Next(3) == 0 ? $"{Any(depth)} ~> {Function(depth, 1)} ~> {Function(depth, 1)}" : $"{Any(depth)} ~> {Pick(Function(depth, 1), $"$append({Any(depth)})", "$count", $"$map({Function(depth, 1)})")}",
        "hof" => HigherOrder(depth),
        "signature" => Signed(depth),
        "transform" => $"{Any(depth)} ~> |{Pattern(depth)}|{Any(depth)}{Pick("", "", ", 'a'", ", ['a','b']", $", {Any(depth)}")}|",
        _ => $"$eval({Pick("'a'", "'$x'", "'a.b'", "'1+'", "'n + 1'", "'$y := 2'", Text(depth))}{Pick("", $", {Any(depth)}")})",
    };

    private string Path(int depth)
    {
        var path = random.Next(4) == 0 ? Any(depth) : Pick(Names);
        for (var steps = random.Next(1, 4); steps > 0; steps--)
            path += "." + Step(depth);
        return path;
    }

    private string Step(int depth)
    {
        var step = random.Next(10) switch
        {
            0 => $"({Any(depth)})",
            1 => $"[{Many(depth, 3)}]",
            2 => $"{{{Pairs(depth)}}}",
            3 => Pick("*", "$", "$string()", "'a'", "%", "**", "$count()", "$keys()"),
            _ => Pick(Names),
        };
        return random.Next(5) switch
        {
            0 => $"{step}[{Condition(depth - 1)}]",
            1 => $"{step}[{Pick("0", "1", "-1", "[0,1]")}]",
            2 => step + Pick("[]", "", "", "^(n)", "^(>k, n)", "#$i", "@$v", "{k: n}"),
            _ => step,
        };
    }

    private string Join(int depth)
    {
        var head = random.Next(3) == 0 ? Any(depth) : Pick("a", "b", "*", "$", "a.b", "$$", "**");
        var bound = head + Pick("@$x", "#$y", "@$x#$y", "#$y@$x", "@$x[n > 1]", "[n > 0]#$y", "@$x@$y", "^(n)#$y", "#$y[$y > 0]", "[]@$x", "@$x[]", "[0]#$y");
        return random.Next(8) switch
        {
            0 => bound,
            1 => $"{bound}.{{'v': $x, 'i': $y}}",
            2 => $"{bound}.{Pick("a", "b", "*", "$$.a", "$x.a", "$x")}{Pick("@$z", "#$z", "", "[$x.n = n]")}.[$x, $y, $z]",
            3 => $"{bound}{{$string($x.k): $y}}",
            4 => $"{bound}.{Step(depth)}{{k: $x.n}}",
            5 => $"{bound}^(>n).{Pick("n", "$x.n", "$y", "[$x.n, $y]")}",
            6 => $"{bound}[{Condition(depth)}].{Any(depth)}",
            _ => $"{bound}.{Any(depth)}",
        };
    }

    private string Parent(int depth) => random.Next(11) switch
    {
        0 => $"a.b.{Pick("%", "%.%", "%.k", "%.%.k")}",
        1 => $"a.b.{{'v': n, 'p': %.{Pick(Names)}, 'pp': %.%.{Pick(Names)}}}",
        2 => $"a.b[%.{Pick(Names)} = {Any(depth)}]",
        3 => $"a.b^(%.{Pick(Names)}).{Pick("n", "%.n", "$")}",
        4 => $"{Any(depth)}.{Step(depth)}.%.{Step(depth)}",
        5 => $"*.{Pick(Names)}.%",
        6 => $"a.b.({Any(depth)}).%.{Pick(Names)}",
        7 => $"a.(b.c).%.{Pick(Names)}",
        8 => $"a@$x.b.{{'p': %.{Pick(Names)}, 'x': $x.n}}",
        9 => $"a.b.[n, %.n]",
        _ => $"(a.b).%.{Any(depth)}",
    };

    private string Pairs(int depth)
    {
        var pairs = new string[random.Next(1, 4)];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = $"{(random.Next(3) == 0 ? Text(depth) : Pick("'a'", "'b'", "k", "\"c\"", "$string(n)", "'d'"))}: {Any(depth)}";
        return string.Join(", ", pairs);
    }

    private string Terms(int depth) => random.Next(5) switch
    {
        0 => Pick(">", "<", "") + Any(depth),
        1 => $"{Pick(">", "<", "")}k, {Pick(">", "")}n",
        2 => Pick("$", ">$", "$.n", "a.n"),
        _ => Pick("n", "k", ">n", "<k", ">k", "a", "-n"),
    };

    private string Binding(int depth) => $"{Pick("$x", "$y", "$z")} := {Any(depth)}";

    private string Pattern(int depth) => random.Next(3) == 0 ? Any(depth) : Pick("$", "a", "a.b", "*", "**", "**[n]", "a[0]", "b[n>1]", "$[0]", "nothing");

    private string Call(int depth) => random.Next(8) switch
    {
        0 => $"{Lambda(depth, 1)}({Any(depth)})",
        1 => $"{Lambda(depth, 2)}({Any(depth)}, {Any(depth)})",
        2 => $"($f := {Lambda(depth, 1)}; $f({Any(depth)}))",
        3 => $"$f({Many(depth, 3)})",
        4 => $"{Pick("$string", "$count", "$exists", "$type", "$keys", "$boolean", "$not", "$length", "$reverse", "$distinct", "$spread", "$merge", "$uppercase", "$number", "$lookup", "$zip", "$sum", "$max", "$join")}({Many(depth, 3)})",
        5 => $"{Any(depth)}({Many(depth, 2)})",
        6 => "($f := function($n){ $n < 1 ? [] : $append($f($n - 1), $n) }; $f(4))",
        _ => $"{Pick(Names)}({Any(depth)})",
    };

    private string HigherOrder(int depth) => random.Next(9) switch
    {
        0 => $"$map({List(depth)}, {Function(depth, random.Next(1, 4))})",
        1 => $"$filter({List(depth)}, {Function(depth, random.Next(1, 4))})",
        2 => $"$reduce({List(depth)}, {Function(depth, random.Next(2, 5))}{Pick("", $", {Any(depth)}")})",
        3 => $"$sift({Any(depth)}, {Function(depth, random.Next(1, 4))})",
        4 => $"$each({Any(depth)}, {Function(depth, random.Next(1, 4))})",
        5 => $"$sort({List(depth)}, {Function(depth, 2)})",
        6 => $"$single({List(depth)}, {Function(depth, random.Next(1, 4))})",
        7 => $"$sort({List(depth)})",
        _ => $"{Any(depth)}.$map($, {Function(depth, 1)})",
    };

    private string Signed(int depth)
    {
        var letters = "";
        var parameters = new List<string>();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            letters += Pick("s", "n", "b", "l", "o", "a", "f", "j", "x", "(ns)", "(sao)", "a<s>", "a<n>", "a<a<n>>", "f<n:n>", "a<x>", "a<>", "(bl)") + Pick("", "", "", "-", "?", "+", "-?");
            parameters.Add("$" + "pqr"[parameters.Count]);
        }

        var lambda = $"function({string.Join(",", parameters)})<{letters}{Pick("", ":s", ":x", ":a<n>")}>{{ [{string.Join(", ", parameters)}] }}";
        return random.Next(3) switch
        {
            0 => $"{Any(depth)}.{lambda}({Many(depth, 4)})",
            1 => $"($f := {lambda}; {Any(depth)} ~> $f)",
            _ => $"{lambda}({Many(depth, 4)})",
        };
    }
}
