using System.Linq.Expressions;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates building lists and dictionaries.</summary>
internal static class Collections
{
    public static Term Translate(Translator translator, Expression expression) => expression switch
    {
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => List(translator, array, array.Expressions, array.Type),
        ListInitExpression list when list.NewExpression.Arguments.Count == 0 =>
            Items(translator, list, list.Initializers, list.Type),
        _ => throw translator.Fail(
            "OF1004", expression, "only a list whose items are written here can be built", "Write new[] { … }, or Select from a list in the data."),
    };

    public static Term Empty(Translator translator, NewExpression created, Type type) => created.Arguments.Count switch
    {
        0 when Scalars.IsDictionary(type) => new ConstantTerm(new JObject()),
        0 => new ConstantTerm(new JArray()),
        1 when Scalars.Item(created.Arguments[0].Type) is not null => translator.Translate(created.Arguments[0]),
        _ => throw translator.Fail("OF1004", created, "only a list whose items are written here can be built", "Write new[] { … }."),
    };

    /// <summary>What a collection initialiser adds: items, or entries with constant keys.</summary>
    public static Term Items(Translator translator, Expression expression, IReadOnlyList<ElementInit> initializers, Type type)
    {
        if (!Scalars.IsDictionary(type))
            return List(translator, expression, [.. initializers.Select(i => i.Arguments[0])], type);
        var members = new List<KeyValuePair<string, Term>>();
        foreach (var initializer in initializers)
        {
            if (translator.Translate(initializer.Arguments[0]) is not ConstantTerm { Json: JValue { Value: not null } key })
                throw translator.Fail(
                    "OF1004", initializer.Arguments[0], "the keys of an object that is built must be known in the build", "Use constant keys.");
            members.Add(KeyValuePair.Create(key.ToString(), translator.Translate(initializer.Arguments[1])));
        }

        return new ObjectTerm(members);
    }

    private static ArrayTerm List(Translator translator, Expression expression, IReadOnlyList<Expression> items, Type type)
    {
        var ofLists = Scalars.Item(type) is { } item && (Scalars.Item(item) is not null || item == typeof(object));
        var terms = items.Select(translator.Translate).ToArray();
        if (ofLists && terms.Any(t => t is ComputedTerm && t.Presence != Presence.Always))
            throw translator.Fail(
                "OF1003", expression, "a list in it may be null, which JSONata does not keep apart from its items", "Give it a value with `?? …`.");
        return new ArrayTerm(terms, ofLists);
    }
}
