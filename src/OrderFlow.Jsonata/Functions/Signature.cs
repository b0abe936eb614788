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
        if (AsDeclared(arguments, run, out var accepted))
            return accepted;
        Span<char> symbols = arguments.Length <= 32 ? stackalloc char[arguments.Length] : new char[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            symbols[i] = Parameter.SymbolOf(arguments[i]);
            if (arguments[i].Reference is JsonataArray array)
                run.Scan(array.Count);
        }

        Span<int> taken = _parameters.Length <= 16 ? stackalloc int[_parameters.Length] : new int[_parameters.Length];
        var places = (_parameters.Length + 1) * (arguments.Length + 1);
        run.Scan((long)places * arguments.Length);
        Span<bool> dead = places <= 128 ? stackalloc bool[places] : new bool[places];
        if (!Match(symbols, 0, 0, taken, dead, _parameters.Length, isWhole: true))
            throw Mismatch(symbols, arguments, taken, dead);
        return Bind(arguments, symbols, taken, context);
    }

    /// <summary>The arguments, if each goes to the parameter in its place and all that is left out is optional: then no other match comes before it.</summary>
    private bool AsDeclared(ReadOnlySpan<JsonataValue> arguments, Run run, out ReadOnlySpan<JsonataValue> accepted)
    {
        accepted = arguments;
        if (arguments.Length > _parameters.Length)
            return false;
        JsonataValue[]? changed = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (_parameters[i].ItemType is not null && arguments[i].Reference is JsonataArray items)
                run.Scan(items.Count);
            if (_parameters[i].TakesAsIs(arguments[i]))
                continue;
            if (!_parameters[i].TakesWrapped(arguments[i]))
                return false;
            changed ??= arguments.ToArray();
            changed[i] = new JsonataArray([arguments[i]], 1, ArrayTraits.None);
        }

        for (var i = arguments.Length; i < _parameters.Length; i++)
        {
            if (!_parameters[i].IsDispensable)
                return false;
        }

        if (changed is not null)
            accepted = changed;
        return true;
    }

    // As a regular expression over the type letters would match: as many as possible, fewer if the rest fails.
    // From a place where the rest failed once it fails again, which spares the tries that would multiply.
    private bool Match(ReadOnlySpan<char> symbols, int parameter, int from, Span<int> taken, Span<bool> dead, int end, bool isWhole)
    {
        if (parameter == end)
            return !isWhole || from == symbols.Length;
        ref var isDead = ref dead[(parameter * (symbols.Length + 1)) + from];
        if (isDead)
            return false;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var (least, most) = _parameters[parameter].Count(symbols[from..]);
        var isLazy = _parameters[parameter].IsLazy;
        for (var i = 0; i <= most - least; i++)
        {
            var count = taken[parameter] = isLazy ? least + i : most - i;
            if (Match(symbols, parameter + 1, from + count, taken, dead, end, isWhole))
                return true;
        }

        isDead = true;
        return false;
    }

    // The argument behind those that the longest start of the signature takes.
    private JsonataFailure Mismatch(ReadOnlySpan<char> symbols, ReadOnlySpan<JsonataValue> arguments, Span<int> taken, Span<bool> dead)
    {
        var at = 0;
        for (var end = 1; end <= _parameters.Length; end++)
        {
            dead.Clear();
            if (!Match(symbols, 0, 0, taken, dead, end, isWhole: false))
                break;
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
