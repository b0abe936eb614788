using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Tells whether the items of a list may be null, as far as the expression that gives the list says.</summary>
internal static class Items
{
    public static Presence Presence(Translator translator, Expression list) => list switch
    {
        MemberExpression member => MemberPresence.OfItems(member.Member),
        NewArrayExpression array => Widest(array.Expressions.Select(item => translator.Translate(item).Presence)),
        MethodCallExpression { Method.Name: nameof(Enumerable.Select), Arguments: [var source, var function] } =>
            Widest([translator.Result(function, Presence(translator, Conversions.Plain(source))).Presence]),
        MethodCallExpression { Method: { Name: var name, DeclaringType: var type }, Arguments: [var source, ..] }
            when type == typeof(Enumerable) && name is nameof(Enumerable.Where) or nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) =>
            Presence(translator, Conversions.Plain(source)),
        _ when Scalars.Item(list.Type) is { } item && Nullable.GetUnderlyingType(item) is not null => Translation.Presence.MaybeNull,
        _ => Translation.Presence.Always,
    };

    /// <summary>An item of a list is there, if only as null.</summary>
    private static Presence Widest(IEnumerable<Presence> items) =>
        items.All(item => item == Translation.Presence.Always) ? Translation.Presence.Always : Translation.Presence.MaybeNull;
}
