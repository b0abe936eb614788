using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates reading an item of a list, a dictionary or a text.</summary>
internal static class Indexing
{
    public static Term Translate(Translator translator, Expression owner, Expression index)
    {
        var list = translator.Translate(owner);
        var position = translator.Translate(index);
        if (Scalars.IsDictionary(owner.Type))
            return new ComputedTerm(Entry(list, position), ValuePresence(owner.Type));
        if (owner.Type == typeof(string))
            return new ComputedTerm(Code.Call("substring", list.Value, position.Value, Code.Number(1)));
        if (list is ArrayTerm array && position is ConstantTerm { Clr: int i } && i >= 0 && i < array.Items.Count)
            return array.Items[i];
        return new ComputedTerm(list.Code.At(position.Value), Items.Presence(translator, owner) == Presence.Always ? Presence.Always : Presence.MaybeAbsent);
    }

    public static Code Entry(Term dictionary, Term key) => key is ConstantTerm { Clr: string name }
        ? dictionary.Code.Member(name)
        : Code.Call("lookup", dictionary.Code, key.Value);

    private static Presence ValuePresence(Type dictionary) =>
        dictionary.GetGenericArguments() is [_, var value] && Nullable.GetUnderlyingType(value) is null && value.IsValueType
            ? Presence.Always
            : Presence.MaybeAbsent;
}
