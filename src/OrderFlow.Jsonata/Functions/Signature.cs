using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Evaluation;

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

    /// <summary>How many parameters there are.</summary>
    public int Count => _parameters.Length;

    /// <summary>Whether any number of arguments is taken.</summary>
    public bool IsOpen => Array.Exists(_parameters, parameter => parameter.IsRepeated);

    /// <summary>Whether a parameter takes an undefined value.</summary>
    public bool TakesNothing(int parameter) => _parameters[parameter].Takes('m');

    public static Signature Parse(string text) => new(text, new SignatureReader(text).Read());

    /// <summary>The arguments as the function gets them: the context put in where one is left out, values wrapped where arrays are due.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="context">The context.</param>
    /// <param name="run">Counts the tries.</param>
    /// <exception cref="JsonataFailure">They do not match.</exception>
    public ReadOnlySpan<JsonataValue> Accept(ReadOnlySpan<JsonataValue> arguments, JsonataValue context, Run run)
    {
        if (AreAsDeclared(arguments))
            return arguments;
        Span<char> symbols = arguments.Length <= 32 ? stackalloc char[arguments.Length] : new char[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            symbols[i] = Parameter.SymbolOf(arguments[i]);
            if (arguments[i].Reference is JsonataArray array)
                run.Scan(array.Count);
        }

        Span<int> taken = _parameters.Length <= 16 ? stackalloc int[_parameters.Length] : new int[_parameters.Length];
        if (Match(symbols, _parameters.Length, isWhole: true, taken) < 0)
            throw Mismatch(symbols, taken, arguments);
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

    /// <summary>As a regular expression over the type letters would match: as many as possible, fewer if the rest fails.</summary>
    /// <param name="symbols">The types of the arguments.</param>
    /// <param name="count">How many parameters have to match.</param>
    /// <param name="isWhole">Whether they have to take all arguments.</param>
    /// <param name="taken">Takes how many arguments each parameter takes.</param>
    /// <returns>How many arguments they take together, or -1.</returns>
    private int Match(ReadOnlySpan<char> symbols, int count, bool isWhole, Span<int> taken)
    {
        // What has failed once from a place fails again.
        var failed = new bool[(count + 1) * (symbols.Length + 1)];
        return Match(symbols, 0, 0, count, isWhole, taken, failed);
    }

    private int Match(ReadOnlySpan<char> symbols, int parameter, int from, int count, bool isWhole, Span<int> taken, bool[] failed)
    {
        if (parameter == count)
            return !isWhole || from == symbols.Length ? from : -1;
        ref var hasFailed = ref failed[(parameter * (symbols.Length + 1)) + from];
        if (hasFailed)
            return -1;
        var (least, most) = _parameters[parameter].Count(symbols[from..]);
        for (var i = 0; i <= most - least; i++)
        {
            taken[parameter] = _parameters[parameter].IsLazy ? least + i : most - i;
            var end = Match(symbols, parameter + 1, from + taken[parameter], count, isWhole, taken, failed);
            if (end >= 0)
                return end;
        }

        hasFailed = true;
        return -1;
    }

    // The place is where the longest list of parameters that still match ends.
    private JsonataFailure Mismatch(ReadOnlySpan<char> symbols, Span<int> taken, ReadOnlySpan<JsonataValue> arguments)
    {
        var at = 0;
        for (var count = 1; count <= _parameters.Length; count++)
        {
            var end = Match(symbols, count, isWhole: false, taken);
            if (end < 0)
                break;
            at = end;
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
                if (!parameter.TakesAnyContext && !parameter.Takes(Parameter.SymbolOf(context)))
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
                bound.Add(parameter.Convert(at < arguments.Length ? arguments[at] : JsonataValue.Undefined, symbol, matched, at + 1));
                at++;
            }
        }

        return [.. bound];
    }
}
