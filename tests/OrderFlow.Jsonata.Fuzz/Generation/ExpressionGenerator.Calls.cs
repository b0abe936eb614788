namespace OrderFlow.Jsonata.Fuzz.Generation;

/// <content>Calls of the library, and paths.</content>
internal sealed partial class ExpressionGenerator
{
    private string Call()
    {
        var functions = Functions.Of(dialect);
        var (name, parameters) = functions[random.Next(functions.Length)];
        var count = OneIn(10) ? random.Next(6) : parameters.Length - (parameters.Length > 0 && OneIn(3) ? 1 : 0);
        var arguments = Enumerable.Range(0, count).Select(i => Argument(i < parameters.Length ? parameters[i] : 'x', name));
        return $"${name}({string.Join(", ", arguments)})";
    }

    private string Argument(char type, string function) => (OneIn(8) ? 'x' : type) switch
    {
        's' when OneIn(2) => Quoted(Vocabulary.Text(random)),
        's' when TakesPicture(function) => Quoted(Vocabulary.Picture(random)),
        'n' when OneIn(2) => Vocabulary.Number(random),
        'f' => OneIn(3) ? Regex() : Lambda(),
        '(' => OneIn(2) ? Regex() : Quoted(Vocabulary.Text(random)),
        'a' when OneIn(2) => Array(),
        'o' when OneIn(2) => Object(),
        _ => Any(),
    };

    private static bool TakesPicture(string function) =>
        function is "formatNumber" or "formatInteger" or "parseInteger" or "fromMillis" or "toMillis" or "now";

    private string Path() => string.Join('.', Enumerable.Range(0, random.Next(1, 5)).Select(Step));

    private string Step(int index)
    {
        var step = random.Next(index > 0 && OneIn(4) ? 14 : 12) switch
        {
            12 => "%",
            13 => $"%[{Any()}]",
            0 => Context("*"),
            1 => Context("**"),
            3 => $"({Any()})",
            4 => Array(),
            5 => Call(),
            6 => Object(),
            7 => Context("$"),
            8 => Quoted(Vocabulary.Name(random)),
            9 => Lambda(),
            _ => index == 0 ? Context(Name()) : Name(),
        };
        while (OneIn(5))
            step += Stage();
        return step;
    }

    private string Stage() => random.Next(8) switch
    {
        0 => "[]",
        1 => $"^({(OneIn(2) ? "" : ">")}{Any()}{(OneIn(3) ? ", a" : "")})",
        2 => $"@${Vocabulary.Variable(random)}",
        3 => $"#${Vocabulary.Variable(random)}",
        4 => Object(),
        5 => $"[{Vocabulary.Number(random)}]",
        _ => $"[{Any()}]",
    };
}
