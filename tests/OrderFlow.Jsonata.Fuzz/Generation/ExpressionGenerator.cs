
namespace OrderFlow.Jsonata.Fuzz.Generation;

/// <summary>Writes random expressions by the grammar of the language: deep ones and wide ones, with arguments that the functions mostly take.</summary>
internal sealed partial class ExpressionGenerator(Random random, JsonataDialect dialect)
{
    private static readonly string[] Operators = ["+", "-", "*", "/", "%", "&", "=", "!=", "<", "<=", ">", ">=", "and", "or", "in", "~>", "??", "?:"];

    private readonly int _operators = dialect == JsonataDialect.Standard ? Operators.Length : Operators.Length - 2;
    private int _room = random.Next(4) == 0 ? 120 : 25;

    /// <summary>An expression; one in three has a frame in which variables mean something.</summary>
    public string Expression() => OneIn(3) ? $"($x := {Any()}; $f := {Lambda()}; {Any()})" : Any();

    private bool OneIn(int count) => random.Next(count) == 0;

    private string Any()
    {
        if (--_room <= 0)
            return Leaf();
        return random.Next(22) switch
        {
            < 3 => Leaf(),
            < 7 => Call(),
            < 11 => Path(),
            < 15 => $"{Any()} {Operators[random.Next(_operators)]} {Any()}",
            15 => Block(),
            16 => Array(),
            17 => Object(),
            18 => $"{Any()} ? {Any()}{(OneIn(3) ? "" : $" : {Any()}")}",
            _ => Rare(),
        };
    }

    private string Rare() => random.Next(9) switch
    {
        0 => Lambda(),
        1 => $"-{Any()}",
        2 => OneIn(10) ? $"${Vocabulary.Variable(random)} := {Any()}" : $"(${Vocabulary.Variable(random)} := {Any()})",
        3 => $"[{Any()}..{Any()}]",
        4 => $"|{Path()}|{(OneIn(2) ? Object() : Any())}{(OneIn(3) ? $", {Any()}" : "")}|",
        5 => $"({Lambda()})({List(Any)})",
        6 => $"${Vocabulary.Variable(random)}({List(() => OneIn(3) ? "?" : Any())})",
        7 => $"/* {Vocabulary.Name(random)} */ {Any()}",
        _ => $"({Any()}){Stage()}",
    };

    private string Leaf() => random.Next(11) switch
    {
        0 => Context("$"),
        1 => Context("$$"),
        2 => $"${Vocabulary.Variable(random)}",
        3 or 4 => Vocabulary.Number(random),
        5 or 6 => Quoted(Vocabulary.Text(random)),
        7 => OneIn(2) ? "true" : "false",
        8 => OneIn(2) ? "null" : "[]",
        9 => $"${Functions.Of(dialect)[random.Next(Functions.Of(dialect).Length)].Name}",
        _ => Context(Name()),
    };

    private string Lambda() =>
        $"{(OneIn(2) ? "function" : "λ")}({random.Next(3) switch { 0 => "", 1 => "$x", _ => "$x, $i" }}){(OneIn(8) ? "<x-a<n>?(sf)+:x>" : "")}{{ {Any()} }}";

    // In Step Functions there is no context but inside of functions; what stands for it mostly is a variable.
    private string Context(string standard) => dialect == JsonataDialect.Standard || OneIn(5) ? standard : "$states";

    private string Array() => $"[{List(Any)}]";

    private string Object() => $"{{{List(() => $"{(OneIn(4) ? Any() : Quoted(Vocabulary.Name(random)))}: {Any()}")}}}";

    private string Block() => $"({Any()}; {Any()})";

    private string Name() => OneIn(10) ? $"`{Vocabulary.Name(random)}`" : Vocabulary.Name(random);

    private string List(Func<string> item) =>
        string.Join(", ", Enumerable.Range(0, OneIn(20) ? random.Next(20) : random.Next(4)).Select(_ => item()));

    private string Regex() => $"/{Vocabulary.Pattern(random).Replace("/", "\\/", StringComparison.Ordinal)}/{(OneIn(3) ? "i" : "")}";

    private string Quoted(string text)
    {
        var quote = OneIn(3) ? "'" : "\"";
        return quote + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(quote, $"\\{quote}", StringComparison.Ordinal) + quote;
    }
}
