using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates == and !=, where null and a missing value are the same.</summary>
internal static class Equality
{
    public static Term Translate(Translator translator, BinaryExpression expression)
    {
        var (left, right) = Operands(translator, expression);
        var equal = expression.NodeType == ExpressionType.Equal;
        if (left is ConstantTerm { IsNull: true })
            return Null(right, equal);
        if (right is ConstantTerm { IsNull: true })
            return Null(left, equal);
        var type = Conversions.Plain(expression.Left).Type;
        if (!Scalars.Is(type))
            throw translator.Fail(
                "OF1003", expression, $"equality of {type.Name} in C# is not equality of its JSON", "Compare the members that matter.");
        return Scalars.IsMoment(type)
            ? Moment(left, right, equal)
            : Scalar(left, right, equal);
    }

    public static Term Scalar(Term left, Term right, bool equal)
    {
        if (left.Presence != Presence.Always && right.Presence != Presence.Always)
            return new ComputedTerm(Code.Binary(left.Value, equal ? "=" : "!=", right.Value, Precedence.Comparison));
        if (equal)
            return new ComputedTerm(Code.Binary(left.Code, "=", right.Code, Precedence.Comparison));
        return left.Presence == Presence.MaybeAbsent || right.Presence == Presence.MaybeAbsent
            ? new ComputedTerm(Code.Call("not", Code.Binary(left.Code, "=", right.Code, Precedence.Comparison)))
            : new ComputedTerm(Code.Binary(left.Code, "!=", right.Code, Precedence.Comparison));
    }

    /// <summary>Both sides; an enum or a character stands in the tree as its number, which is turned back here.</summary>
    private static (Term Left, Term Right) Operands(Translator translator, BinaryExpression expression)
    {
        var (left, right) = (Conversions.Plain(expression.Left), Conversions.Plain(expression.Right));
        var named = Named(left.Type) ?? Named(right.Type);
        return named is null
            ? (translator.Translate(expression.Left), translator.Translate(expression.Right))
            : (Of(translator, left, named), Of(translator, right, named));
    }

    private static Type? Named(Type type) => Scalars.Underlying(type) is var t && (t.IsEnum || t == typeof(char)) ? t : null;

    private static Term Of(Translator translator, Expression operand, Type type)
    {
        if (Scalars.Underlying(operand.Type) == type || translator.Translate(operand) is not ConstantTerm { Clr: { } number })
            return translator.Translate(operand);
        var value = type.IsEnum ? Enum.ToObject(type, number) : Convert.ToChar(number);
        return new ConstantTerm(Constants.Json(translator.Names, value), value);
    }

    private static ComputedTerm Null(Term term, bool equal)
    {
        if (term is ConstantTerm { IsNull: true })
            return new ComputedTerm(equal ? Code.True : Code.False);
        var present = Operators.IsPresent(term);
        return new ComputedTerm(equal ? Code.Call("not", present) : present);
    }

    private static ComputedTerm Moment(Term left, Term right, bool equal)
    {
        var same = Operators.Lift(
            [left, right],
            values => Code.Binary(Moments.Milliseconds(values[0]), "=", Moments.Milliseconds(values[1]), Precedence.Comparison),
            left.Presence == Presence.Always || right.Presence == Presence.Always ? Code.False : BothNull(left, right));
        return new ComputedTerm(equal ? same.Code : Code.Call("not", same.Code));
    }

    private static Code BothNull(Term left, Term right) => Code.Call(
        "not", Code.Binary(Operators.IsPresent(left), "or", Operators.IsPresent(right), Precedence.Or));
}
