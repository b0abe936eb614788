namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Random expressions over the grammar, typed enough that most of them come to something.</summary>
/// <param name="random">The source.</param>
/// <param name="favourites">The constructs that are to come often.</param>
internal sealed partial class Phrases(Random random, params string[] favourites)
{
    /// <summary>Names of fields; the documents have them too.</summary>
    public static readonly string[] Names = ["a", "b", "c", "d", "k", "n", "a", "b", "and", "`x y`", "`2x`"];

    private static readonly string[] Variables = ["$x", "$y", "$z", "$f", "$"];

    private static readonly string[] LambdaParameters = ["$x", "$y", "$z", "$i", "$v"];

    /// <summary>An expression of random size.</summary>
    public string Expression() => Any(random.Next(1, 5));

    private string Any(int depth)
    {
        var text = depth <= 0 ? Leaf() : Construct(favourites.Length > 0 && random.Next(4) > 0 ? favourites[random.Next(favourites.Length)] : Pick(Constructs), depth - 1);
        return random.Next(6) == 0 ? $"({text})" : text;
    }

    private string Leaf() => random.Next(8) switch
    {
        0 => Literal(),
        1 => Pick(Variables),
        2 => "$",
        3 => Pick("$$", "*", "**", "[]", "{}", "$$", "$nothing", "%"),
        _ => Pick(Names),
    };

    private string Literal() => random.Next(3) switch
    {
        0 => NumberLiteral(),
        1 => TextLiteral(),
        _ => Pick("true", "false", "null", "[]", "{}", "''", "0", "[1]", "[[1],2]", "[[]]", "{'a':1}", "/a/", "function($q){$q}"),
    };

    private string NumberLiteral() => Pick("0", "1", "2", "3", "-1", "1.5", "0.1", "10", "1e3", "1e21", "1e-7", "123456789012345678", "-2", "0.30000000000000004");

    private string TextLiteral() => Pick("'a'", "'b'", "'x'", "\"y\"", "'k'", "''", "'1.0'", "'é'", "'a.b'", "'\\u0041\\n'");

    private string Number(int depth) => depth <= 0 ? NumberLiteral() : random.Next(6) switch
    {
        0 => NumberLiteral(),
        1 => $"$count({Any(depth - 1)})",
        2 => $"{Number(depth - 1)} {Pick("+", "-", "*", "/", "%")} {Number(depth - 1)}",
        3 => "n",
        4 => $"$sum({List(depth - 1)})",
        _ => Any(depth - 1),
    };

    private string Text(int depth) => depth <= 0 ? TextLiteral() : random.Next(5) switch
    {
        0 => TextLiteral(),
        1 => $"$string({Any(depth - 1)})",
        2 => $"{Any(depth - 1)} & {Any(depth - 1)}",
        3 => "k",
        _ => Any(depth - 1),
    };

    private string Condition(int depth) => depth <= 0 ? Pick("true", "false", "n", "k", "a", "$exists(b)") : random.Next(6) switch
    {
        0 => $"{Any(depth - 1)} {Pick("=", "!=", "in")} {Any(depth - 1)}",
        1 => $"{Number(depth - 1)} {Pick("<", "<=", ">", ">=")} {Number(depth - 1)}",
        2 => $"{Condition(depth - 1)} {Pick("and", "or")} {Condition(depth - 1)}",
        3 => $"$exists({Any(depth - 1)})",
        4 => $"$not({Any(depth - 1)})",
        _ => Any(depth - 1),
    };

    private string List(int depth) => depth <= 0 ? Pick("[1,2,3]", "[3,1,2]", "[]", "[1]", "['a','b']", "a", "[[1,2],[3]]", "$") : random.Next(6) switch
    {
        0 => $"[{Many(depth - 1, 4)}]",
        1 => $"[{Number(0)}..{Pick("1", "3", "5", "n")}]",
        2 => $"$append({Any(depth - 1)}, {Any(depth - 1)})",
        _ => Any(depth - 1),
    };

    private string Function(int depth, int arity) => random.Next(8) switch
    {
        0 => Pick("$string", "$count", "$exists", "$type", "$uppercase", "$sum", "$not", "$append", "$boolean", "$keys"),
        1 => "$f",
        2 => $"$append(?, {Any(depth - 1)})",
        3 => $"({Function(depth - 1, arity)})",
        4 => $"$string ~> {Pick("$length", "$uppercase", "$exists")}",
        _ => Lambda(depth, arity),
    };

    private string Lambda(int depth, int arity)
    {
        var parameters = new List<string>();
        for (var i = 0; i < arity; i++)
            parameters.Add(Pick([.. LambdaParameters.Except(parameters)]));
        var use = arity > 0 ? Pick([.. parameters]) : "$";
        var body = random.Next(4) switch
        {
            0 => use,
            1 => $"{use} {Pick("&", "+", "=", ">", "in", "-")} {Any(depth - 1)}",
            2 => $"[{use}, {Any(depth - 1)}]",
            _ => Any(depth),
        };
        return $"{Pick("function", "function", "λ")}({string.Join(Pick(",", ", "), parameters)}){{ {body} }}";
    }

    private string Many(int depth, int most)
    {
        var items = new string[random.Next(most)];
        for (var i = 0; i < items.Length; i++)
            items[i] = Any(depth);
        return string.Join(", ", items);
    }

    private string Pick(params string[] options) => options[random.Next(options.Length)];
}
