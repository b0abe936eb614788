using System.Globalization;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates text that is put together: +, string.Concat, string.Format and interpolation.</summary>
internal static partial class Concatenation
{
    public static Term Translate(Translator translator, BinaryExpression expression) =>
        Join(translator, Operators.Row(expression, binary => binary.Type == typeof(string)));

    public static Term? Translate(Translator translator, MethodCallExpression call) => call.Method.Name switch
    {
        nameof(string.Concat) => Join(translator, Spread(call.Arguments)),
        nameof(string.Format) => Format(translator, call),
        _ => null,
    };

    /// <summary>A value as the text that C# makes of it; null is empty text.</summary>
    public static Term Text(Translator translator, Expression part)
    {
        var source = Conversions.Plain(part);
        var term = translator.Translate(source);
        if (term is ConstantTerm constant)
            return new ConstantTerm(new JValue(Convert.ToString(constant.Clr, CultureInfo.InvariantCulture) ?? ""), constant.Clr);
        if (term is SubstitutionTerm)
            return term;
        var type = Scalars.Underlying(source.Type);
        if (type.IsEnum && Enum.GetValues(type).Cast<object>().FirstOrDefault(v => Constants.Json(translator.Names, v).ToString() != v.ToString()) is { } other)
            throw translator.Fail(
                "OF1007", part, $"{type.Name}.{other} is \"{Constants.Json(translator.Names, other)}\" in JSON", "Choose the text with `?:`.");
        return type == typeof(string) || type == typeof(char) || type == typeof(Guid) || type.IsEnum
            ? new ComputedTerm(Operators.OrElse(term, Code.Literal("")))
            : Number(translator, part, term, type);
    }

    private static ComputedTerm Number(Translator translator, Expression part, Term term, Type type)
    {
        Func<IReadOnlyList<Code>, Code> text;
        if (type == typeof(bool))
            text = values => Code.Conditional(values[0], Code.Literal("True"), Code.Literal("False"));
        else if (Scalars.IsNumber(type) && type != typeof(float))
            text = values => Code.Call("string", values[0]);
        else
            throw translator.Fail(
                "OF1007",
                part,
                $"the text that .NET makes of a {type.Name} is not the text in JSON",
                "Put members that are text or numbers together.");
        return (ComputedTerm)Operators.Lift([term], text, Code.Literal(""));
    }

    private static Term Join(Translator translator, IReadOnlyList<Expression> parts) =>
        Row([.. parts.Select(part => Text(translator, part))]);

    /// <summary>Neighbouring constants become one, and text stays text even if it has but one part.</summary>
    private static Term Row(IReadOnlyList<Term> parts)
    {
        var merged = new List<Term>();
        foreach (var part in parts)
        {
            if (part is ConstantTerm { Json: var text } && merged is [.., ConstantTerm { Json: var before }])
                merged[^1] = Constant(before.Value<string>() + text.Value<string>());
            else
                merged.Add(part);
        }

        merged.RemoveAll(part => merged.Count > 1 && part is ConstantTerm { Json: JValue { Value: "" } });
        return merged.Count switch
        {
            0 => Constant(""),
            1 => merged[0],
            _ => new ComputedTerm(Code.Row([.. merged.Select(Operand)], "&", Precedence.Additive)),
        };
    }

    private static ConstantTerm Constant(string text) => new(new JValue(text), text);

    /// <summary>The operator makes text of a number itself.</summary>
    private static Code Operand(Term part) => part is ComputedTerm { Source: { Text: var text } source }
        && text.StartsWith("$string(", StringComparison.Ordinal)
        && Whole(text["$string(".Length..^1]) is { } inner
            ? source with { Text = inner, Depth = source.Depth - 1 }
            : part.Value;

    /// <summary>The argument of a call, if it is a plain path.</summary>
    private static string? Whole(string text) => PlainPath().IsMatch(text) ? text : null;

    private static Term Format(Translator translator, MethodCallExpression call)
    {
        var arguments = call.Arguments[0].Type == typeof(string) ? call.Arguments : [.. call.Arguments.Skip(1)];
        if (translator.Translate(arguments[0]) is not ConstantTerm { Clr: string format })
            throw translator.Fail("OF1003", call, "the format is not known in the build", "Use a constant format.");
        var values = Spread([.. arguments.Skip(1)]);
        return Row([.. CompositeFormat.Split(format).Select(part => part.Hole is null
            ? Constant(part.Literal!)
            : Text(translator, values[Position(translator, call, part.Hole)]))]);
    }

    private static int Position(Translator translator, Expression call, string hole) => int.TryParse(hole, out var position)
        ? position
        : throw translator.Fail(
            "OF1003", call, $"the format \"{{{hole}}}\" has no exact counterpart", "Leave out alignment and format, or format in a task.");

    private static IReadOnlyList<Expression> Spread(IReadOnlyList<Expression> arguments) =>
        arguments is [NewArrayExpression { NodeType: ExpressionType.NewArrayInit } all] ? all.Expressions : arguments;

    [GeneratedRegex(@"^\$[A-Za-z0-9_.`-]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainPath();
}
