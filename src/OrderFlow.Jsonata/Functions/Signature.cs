namespace OrderFlow.Jsonata.Functions;

/// <summary>What arguments a function takes, such as <c>&lt;s-nn?:s></c>: letters for types, and marks behind them.</summary>
/// <seealso href="https://docs.jsonata.org/programming#function-signatures"/>
internal sealed class Signature
{
    private readonly Parameter[] _parameters;

    private Signature(string text, Parameter[] parameters)
    {
        Text = text;
        _parameters = parameters;
    }

    public string Text { get; }

    public static Signature Parse(string text) => new(text, new SignatureReader(text).Read());

    /// <summary>The arguments as the function gets them: the context put in where one is left out, values wrapped where arrays are due.</summary>
    /// <exception cref="JsonataFailure">They do not match.</exception>
    public ReadOnlySpan<JsonataValue> Accept(ReadOnlySpan<JsonataValue> arguments, JsonataValue context)
    {
        if (AreAsDeclared(arguments))
            return arguments;
        Span<char> symbols = arguments.Length <= 32 ? stackalloc char[arguments.Length] : new char[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            symbols[i] = Parameter.SymbolOf(arguments[i]);
        Span<int> taken = _parameters.Length <= 16 ? stackalloc int[_parameters.Length] : new int[_parameters.Length];
        if (!Match(symbols, 0, 0, taken, _parameters.Length, isWhole: true))
            throw Mismatch(symbols, arguments, taken);
        return Bind(arguments, symbols, taken, context);
    }

    private bool AreAsDeclared(ReadOnlySpan<JsonataValue> arguments)
    {
        if (arguments.Length != _parameters.Length)
            return false;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!_parameters[i].TakesAsIs(arguments[i]))
                return false;
        }

        return true;
    }

    // As a regular expression over the type letters would match: as many as possible, fewer if the rest fails.
    private bool Match(ReadOnlySpan<char> symbols, int parameter, int from, Span<int> taken, int end, bool isWhole)
    {
        if (parameter == end)
            return !isWhole || from == symbols.Length;
        var (least, most) = _parameters[parameter].Count(symbols[from..]);
        for (var count = most; count >= least; count--)
        {
            taken[parameter] = count;
            if (Match(symbols, parameter + 1, from + count, taken, end, isWhole))
                return true;
        }

        return false;
    }

    // The argument behind those that the longest start of the signature takes.
    private JsonataFailure Mismatch(ReadOnlySpan<char> symbols, ReadOnlySpan<JsonataValue> arguments, Span<int> taken)
    {
        var at = 0;
        for (var end = 1; end <= _parameters.Length && Match(symbols, 0, 0, taken, end, isWhole: false); end++)
        {
            at = 0;
            foreach (var count in taken[..end])
                at += count;
        }

        return new("T0410", at < arguments.Length ? arguments[at] : JsonataValue.Undefined) { Index = at + 1 };
    }

    private JsonataValue[] Bind(ReadOnlySpan<JsonataValue> arguments, ReadOnlySpan<char> symbols, ReadOnlySpan<int> taken, JsonataValue context)
    {
        var bound = new List<JsonataValue>(_parameters.Length);
        // A parameter that matches nothing still uses an argument up, as in the reference implementation.
        var (at, from) = (0, 0);
        for (var i = 0; i < _parameters.Length; i++)
        {
            var parameter = _parameters[i];
            var matched = symbols.Slice(from, taken[i]);
            from += taken[i];
            if (taken[i] == 0 && parameter.TakesContext)
            {
                if (!parameter.Takes(Parameter.SymbolOf(context)))
                    throw new JsonataFailure("T0411", context) { Index = at + 1 };
                bound.Add(context);
            }
            else if (taken[i] == 0)
            {
                bound.Add(at < arguments.Length ? arguments[at] : JsonataValue.Undefined);
                at++;
            }

            foreach (var symbol in matched)
            {
                bound.Add(at < arguments.Length ? parameter.Convert(arguments[at], symbol, matched, at + 1) : JsonataValue.Undefined);
                at++;
            }
        }

        return [.. bound];
    }
}
