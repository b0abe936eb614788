
namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What is known about a value: its kinds, the members of an object, the items of an array. Types are shared and of bounded size; what is beyond is <see cref="Unknown"/>.</summary>
internal sealed class JsonType
{
    private const int LargestSize = 1000;
    private const int MostItems = 64;

    private JsonType(TypeKinds kinds) => Kinds = kinds;

    /// <summary>Anything, or nothing.</summary>
    public static JsonType Unknown { get; } = new(TypeKinds.Any) { IsOpen = true };

    /// <summary>No value at all: the type of what is never evaluated.</summary>
    public static JsonType Never { get; } = new(TypeKinds.None);

    public static JsonType Absent { get; } = new(TypeKinds.Absent);

    public static JsonType Null { get; } = new(TypeKinds.Null);

    public static JsonType Boolean { get; } = new(TypeKinds.Boolean);

    public static JsonType Number { get; } = new(TypeKinds.Number);

    public static JsonType Text { get; } = new(TypeKinds.Text);

    /// <summary>An object of which nothing is known.</summary>
    public static JsonType AnyObject { get; } = new(TypeKinds.Object) { IsOpen = true };

    public TypeKinds Kinds { get; }

    /// <summary>The known members, if it is an object; the type of one that may be missing has <see cref="TypeKinds.Absent"/>.</summary>
    public TypeMembers Members { get; private init; } = TypeMembers.None;

    /// <summary>Whether an object may have further members.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>What each item is, if it is an array; null when that is not known.</summary>
    public JsonType? Item { get; private init; }

    /// <summary>What the items are one by one, if it is an array whose length is known.</summary>
    public IReadOnlyList<JsonType>? Items { get; private init; }

    /// <summary>How many items an array has at least.</summary>
    public double LeastItems { get; private init; }

    public bool IsUnknown => Kinds == TypeKinds.Any && IsOpen;

    /// <summary>Whether there can be a value.</summary>
    public bool HasValue => (Kinds & TypeKinds.Value) != TypeKinds.None;

    private int Size { get; init; } = 1;

    public static JsonType Object(TypeMembers members, bool isOpen = false) =>
        Bounded(TypeKinds.Object, members, isOpen, null, null, 0);

    public static JsonType ArrayOf(JsonType? item, double leastItems = 0) => Bounded(TypeKinds.Array, TypeMembers.None, false, item is { IsUnknown: true } ? null : item, null, leastItems);

    public static JsonType Tuple(IReadOnlyList<JsonType> items) => items.Count > MostItems
        ? ArrayOf(null, items.Count)
        : Bounded(TypeKinds.Array, TypeMembers.None, false, items.Aggregate(Never, (item, next) => item.Or(next)), items, items.Count);

    public static JsonType Of(TypeKinds kinds) => new(kinds) { IsOpen = (kinds & TypeKinds.Object) != TypeKinds.None };

    /// <summary>This, or nothing.</summary>
    public JsonType Optional() => With(Kinds | TypeKinds.Absent);

    /// <summary>This, if there is a value.</summary>
    public JsonType Present() => With(Kinds & ~TypeKinds.Absent);

    /// <summary>This without some kinds, or with more of which nothing is known.</summary>
    public JsonType With(TypeKinds kinds)
    {
        if (kinds == Kinds)
            return this;
        var isObject = (kinds & Kinds & TypeKinds.Object) != TypeKinds.None;
        var isArray = (kinds & Kinds & TypeKinds.Array) != TypeKinds.None;
        return new JsonType(kinds)
        {
            Members = isObject ? Members : TypeMembers.None,
            IsOpen = isObject ? IsOpen : (kinds & TypeKinds.Object) != TypeKinds.None,
            Item = isArray ? Item : null,
            Items = isArray ? Items : null,
            LeastItems = isArray ? LeastItems : 0,
            Size = Size,
        };
    }

    /// <summary>What is either of two.</summary>
    public JsonType Or(JsonType other)
    {
        if (Includes(other))
            return this;
        if (other.IsUnknown || Kinds == TypeKinds.None)
            return other;
        var (members, isOpen) = JoinedMembers(this, other);
        var (item, items, least) = JoinedItems(this, other);
        return Bounded(Kinds | other.Kinds, members, isOpen, item, items, least);
    }

    /// <summary>Whether another type says the same.</summary>
    public bool IsSame(JsonType other) =>
        ReferenceEquals(this, other)
        || Kinds == other.Kinds && IsOpen == other.IsOpen && Size == other.Size && LeastItems == other.LeastItems
        && Same(Item, other.Item) && Same(Items, other.Items) && Same(Members, other.Members);

    private static bool Same(IReadOnlyList<JsonType>? some, IReadOnlyList<JsonType>? others)
    {
        if (some is null || others is null)
            return some is null && others is null;
        if (some.Count != others.Count)
            return false;
        for (var i = 0; i < some.Count; i++)
            if (!some[i].IsSame(others[i]))
                return false;
        return true;
    }

    private static bool Same(TypeMembers some, TypeMembers others)
    {
        if (some.Count != others.Count)
            return false;
        foreach (var (name, type) in some.All)
            if (!others.TryGetValue(name, out var same) || !type.IsSame(same))
                return false;
        return true;
    }

    // Whether another type adds nothing to this one: mostly so where ways meet and in loops, and to see it takes no memory.
    private bool Includes(JsonType other) =>
        ReferenceEquals(this, other) || IsUnknown
        || (other.Kinds & ~Kinds) == TypeKinds.None && IncludesMembersOf(other) && IncludesItemsOf(other);

    private bool IncludesMembersOf(JsonType other)
    {
        if ((other.Kinds & TypeKinds.Object) == TypeKinds.None)
            return true;
        if (other.IsOpen && !IsOpen)
            return false;
        var shared = 0;
        foreach (var (name, type) in Members.All)
            if (other.Members.TryGetValue(name, out var same) && type.Includes(same))
                shared++;
            else if (same is not null || (other.IsOpen ? !type.IsUnknown : (type.Kinds & TypeKinds.Absent) == TypeKinds.None))
                return false;
        return shared == other.Members.Count;
    }

    private bool IncludesItemsOf(JsonType other)
    {
        if ((other.Kinds & TypeKinds.Array) == TypeKinds.None)
            return true;
        if (other.LeastItems < LeastItems || Item is not null && (other.Item is null || !Item.Includes(other.Item)))
            return false;
        if (Items is null)
            return true;
        if (other.Items?.Count != Items.Count)
            return false;
        for (var i = 0; i < Items.Count; i++)
            if (!Items[i].Includes(other.Items[i]))
                return false;
        return true;
    }

    private static bool Same(JsonType? one, JsonType? other) => one is null ? other is null : other is not null && one.IsSame(other);

    private static (TypeMembers Members, bool IsOpen) JoinedMembers(JsonType one, JsonType other)
    {
        if ((one.Kinds & TypeKinds.Object) == TypeKinds.None)
            return (other.Members, other.IsOpen);
        if ((other.Kinds & TypeKinds.Object) == TypeKinds.None)
            return (one.Members, one.IsOpen);
        var members = new TypeMembers(one.Members.Count);
        foreach (var (name, type) in one.Members.All)
            members.Add(name, other.Members.TryGetValue(name, out var same) ? type.Or(same) : other.IsOpen ? Unknown : type.Optional());
        foreach (var (name, type) in other.Members.All)
            if (!one.Members.Contains(name))
                members.Add(name, one.IsOpen ? Unknown : type.Optional());
        return (members, one.IsOpen || other.IsOpen);
    }

    private static (JsonType? Item, IReadOnlyList<JsonType>? Items, double Least) JoinedItems(JsonType one, JsonType other)
    {
        if ((one.Kinds & TypeKinds.Array) == TypeKinds.None)
            return (other.Item, other.Items, other.LeastItems);
        if ((other.Kinds & TypeKinds.Array) == TypeKinds.None)
            return (one.Item, one.Items, one.LeastItems);
        var items = one.Items is not null && other.Items is not null && one.Items.Count == other.Items.Count
            ? one.Items.Zip(other.Items, (first, second) => first.Or(second)).ToList()
            : null;
        return (one.Item is null || other.Item is null ? null : one.Item.Or(other.Item), items, Math.Min(one.LeastItems, other.LeastItems));
    }

    private static JsonType Bounded(
        TypeKinds kinds, TypeMembers members, bool isOpen, JsonType? item, IReadOnlyList<JsonType>? items, double leastItems)
    {
        var size = 1 + (item?.Size ?? 0);
        foreach (var member in members.All)
            size += member.Value.Size;
        for (var i = 0; i < items?.Count; i++)
            size += items[i].Size;
        return size > LargestSize
            ? Unknown
            : new JsonType(kinds) { Members = members, IsOpen = isOpen, Item = item, Items = items, LeastItems = leastItems, Size = size };
    }
}
