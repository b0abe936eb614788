using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates method calls: each method has its counterpart in JSONata, or none.</summary>
internal static class Methods
{
    public static Term Translate(Translator translator, MethodCallExpression call)
    {
        var type = call.Method.DeclaringType!;
        var term = type switch
        {
            _ when type == typeof(string) => Concatenation.Translate(translator, call) ?? StringMethods.Translate(translator, call),
            _ when type == typeof(Math) || type == typeof(decimal) => MathMethods.Translate(translator, call),
            _ when type == typeof(Guid) && Moments.IsRandom(call.Method) => new ComputedTerm(Code.Call("uuid")),
            _ when type == typeof(Enumerable) || type == typeof(MemoryExtensions) => Sequences.Translate(translator, call),
            _ when call.Object is { } list && Scalars.IsDictionary(list.Type) => Dictionary(translator, call, list),
            _ when call.Object is { } list && Scalars.Item(list.Type) is not null => List(translator, call, list),
            _ => null,
        };
        return term ?? Scalar(translator, call) ?? throw translator.Fail(
            "OF1001", call, $"{type.Name}.{call.Method.Name} has no counterpart", Advice(call));
    }

    private static Term? List(Translator translator, MethodCallExpression call, Expression list) => call.Method.Name switch
    {
        "get_Item" => Indexing.Translate(translator, list, call.Arguments[0]),
        nameof(List<>.Contains) when call.Arguments.Count == 1 => Sequences.Contains(translator, call, list, call.Arguments[0]),
        nameof(List<>.ToArray) => translator.Translate(list),
        _ => null,
    };

    private static Term? Dictionary(Translator translator, MethodCallExpression call, Expression dictionary) => call.Method.Name switch
    {
        "get_Item" => Indexing.Translate(translator, dictionary, call.Arguments[0]),
        "ContainsKey" => new ComputedTerm(Code.Call(
            "exists", Indexing.Entry(translator.Translate(dictionary), translator.Translate(call.Arguments[0])))),
        _ => null,
    };

    /// <summary>What every scalar has: its text, and equality.</summary>
    private static Term? Scalar(Translator translator, MethodCallExpression call) => call switch
    {
        { Method.Name: nameof(ToString), Arguments.Count: 0, Object: { } value } when Scalars.Is(value.Type) => Concatenation.Text(translator, value),
        { Method.Name: nameof(Equals), Arguments: [var other], Object: { } value }
            when Scalars.Is(value.Type) && Conversions.Plain(other).Type == value.Type && !Scalars.IsMoment(value.Type) =>
            Equality.Scalar(translator.Translate(value), translator.Translate(other), equal: true),
        { Method.Name: "GetValueOrDefault", Object: { } value } when Nullable.GetUnderlyingType(value.Type) is { } type => new ComputedTerm(
            Operators.OrElse(
                translator.Translate(value),
                call.Arguments is [var otherwise] ? translator.Value(otherwise) : Default(translator, type))),
        { Method.Name: nameof(int.Parse), Arguments.Count: 1, Object: null } when Scalars.IsNumber(call.Type) =>
            new ComputedTerm(Code.Call("number", translator.Value(call.Arguments[0]))),
        _ => null,
    };

    private static Code Default(Translator translator, Type type) =>
        JsonataText.Literal(Constants.Json(translator.Names, Activator.CreateInstance(type)!));

    private static string Advice(MethodCallExpression call) => call.Method.DeclaringType?.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
        ? "Use another method, or do it in a task."
        : $"Write the expression of {call.Method.Name} in its place, or do it in a task.";
}
