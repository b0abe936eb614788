using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>
/// Translates LINQ. JSONata's own sequences lose a list of one and an empty list, so each list that is made is put into an
/// array constructor, which keeps both.
/// </summary>
internal static class Sequences
{
    public static Term? Translate(Translator translator, MethodCallExpression call)
    {
        var list = Conversions.Plain(call.Arguments[0]);
        if (Scalars.Item(list.Type) is not { } item)
            return null;
        var function = call.Arguments.Count > 1 ? call.Arguments[1] : null;
        return (call.Method.Name, call.Arguments.Count) switch
        {
            (nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) or nameof(Enumerable.AsEnumerable), 1) => translator.Translate(list),
            (nameof(Enumerable.Select), 2) => new ComputedTerm(Select(translator, list, function!, call.Method.GetGenericArguments()[1])),
            (nameof(Enumerable.Where), 2) => new ComputedTerm(Where(translator, list, function!, item)),
            (nameof(Enumerable.Any), 1) => new ComputedTerm(Code.Binary(Count(translator, list), ">", Code.Number(0), Precedence.Comparison)),
            (nameof(Enumerable.Any), 2) => new ComputedTerm(Code.Binary(Code.True, "in", Mapped(translator, list, function!), Precedence.Comparison)),
            (nameof(Enumerable.All), 2) => new ComputedTerm(Code.Call(
                "not", Code.Binary(Code.False, "in", Mapped(translator, list, function!), Precedence.Comparison))),
            (nameof(Enumerable.Count), 1) => new ComputedTerm(Count(translator, list)),
            (nameof(Enumerable.Count), 2) => new ComputedTerm(Code.Call("count", Where(translator, list, function!, item))),
            (nameof(Enumerable.Sum), 1) => Sum(translator, call, translator.Value(list), Items.Presence(translator, list)),
            (nameof(Enumerable.Sum), 2) => Sum(translator, call, Code.Array(Mapped(translator, list, function!)), Presence.Always),
            (nameof(Enumerable.First), 1) => new ComputedTerm(translator.Value(list).At(Code.Number(0))),
            (nameof(Enumerable.FirstOrDefault), 1) when !item.IsValueType => new ComputedTerm(translator.Value(list).At(Code.Number(0)), Presence.MaybeAbsent),
            (nameof(Enumerable.Contains), 2) => Contains(translator, call, list, call.Arguments[1]),
            (nameof(MemoryExtensions.Contains), 3) when translator.Translate(call.Arguments[2]) is ConstantTerm { IsNull: true } =>
                Contains(translator, call, list, call.Arguments[1]),
            _ => null,
        };
    }

    public static Term Contains(Translator translator, Expression call, Expression list, Expression item)
    {
        if (!Scalars.Is(item.Type) || Scalars.IsMoment(item.Type))
            throw translator.Fail("OF1003", call, $"equality of {item.Type.Name} in C# is not equality of its JSON", "Use Any and compare the members that matter.");
        return new ComputedTerm(Code.Binary(translator.Value(item), "in", translator.Value(list), Precedence.Comparison));
    }

    private static Code Count(Translator translator, Expression list) => Code.Call("count", translator.Value(list));

    private static Code Mapped(Translator translator, Expression list, Expression function) =>
        Code.Call("map", translator.Value(list), translator.Function(function, Items.Presence(translator, list)));

    /// <summary>Lists of lists are gathered one by one: a sequence would take the inner lists apart.</summary>
    private static Code Select(Translator translator, Expression list, Expression function, Type result) =>
        Scalars.Item(result) is null
            ? Code.Array(Mapped(translator, list, function))
            : Code.Call(
                "reduce",
                translator.Value(list),
                Gathering(translator, list, function),
                Code.Array());

    private static Code Where(Translator translator, Expression list, Expression function, Type item)
    {
        var predicate = translator.Function(function, Items.Presence(translator, list));
        if (Scalars.Item(item) is not null)
            throw translator.Fail("OF1003", list, "a filter on lists of lists takes the inner lists apart in JSONata", "Put the inner list into a record.");
        return Code.Array(Code.Call("filter", translator.Value(list), predicate));
    }

    private static Code Gathering(Translator translator, Expression list, Expression function) =>
        translator.Function(
            function,
            Items.Presence(translator, list),
            body => body.Presence == Presence.Always
                ? Code.Call("append", Code.Variable("items"), Code.Array(body.Value.AsItem))
                : throw translator.Fail("OF1003", function, "a list in the result may be null, which JSONata does not keep apart from its items", "Give it a value with `?? …`."),
            before: "items");

    private static ComputedTerm Sum(Translator translator, MethodCallExpression call, Code numbers, Presence items)
    {
        var type = Scalars.Underlying(call.Type);
        if (type == typeof(float) || Nullable.GetUnderlyingType(call.Type) is not null || items != Presence.Always)
            throw translator.Fail("OF1007", call, "a sum of floats or of numbers that may be null has no counterpart", "Select numbers with `?? 0`, of type double or decimal.");
        var sum = Code.Call("sum", numbers);
        return new ComputedTerm(type == typeof(decimal) ? Arithmetic.Sum(sum) : sum);
    }
}
