using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>
/// The types of an object's members by name, in the order in which they came. Most objects have few members: an array finds them as soon as a dictionary does and
/// takes a third of its memory, and types are most of what a validation makes.
/// </summary>
internal sealed class TypeMembers(int capacity) : IEnumerable<KeyValuePair<string, JsonType>>
{
    // More members are found by a dictionary.
    private const int MostSearched = 16;

    private KeyValuePair<string, JsonType>[] members = capacity == 0 ? [] : new KeyValuePair<string, JsonType>[capacity];
    private Dictionary<string, int>? places;

    public TypeMembers()
        : this(capacity: 0)
    {
    }

    /// <summary>A copy.</summary>
    public TypeMembers(TypeMembers others)
        : this(others.Count + 1)
    {
        others.All.CopyTo(members);
        Count = others.Count;
    }

    /// <summary>No members, for good.</summary>
    public static TypeMembers None { get; } = new();

    public int Count { get; private set; }

    public ReadOnlySpan<KeyValuePair<string, JsonType>> All => members.AsSpan(0, Count);

    public IEnumerable<string> Names => this.Select(member => member.Key);

    /// <summary>Adds a member, or gives one another type.</summary>
    public JsonType this[string name]
    {
        set
        {
            var place = PlaceOf(name);
            if (place >= 0)
                members[place] = new(name, value);
            else
                Add(name, value);
        }
    }

    /// <summary>Adds a member whose name is new.</summary>
    public void Add(string name, JsonType type)
    {
        if (Count == members.Length)
            Array.Resize(ref members, Math.Max(4, 2 * Count));
        places?.Add(name, Count);
        members[Count++] = new(name, type);
    }

    public bool Contains(string name) => PlaceOf(name) >= 0;

    public bool TryGetValue(string name, [NotNullWhen(true)] out JsonType? type)
    {
        var place = PlaceOf(name);
        type = place < 0 ? null : members[place].Value;
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<string, JsonType>> GetEnumerator() => members.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(string name)
    {
        if (Count > MostSearched)
            return (places ??= Places()).GetValueOrDefault(name, -1);
        for (var place = 0; place < Count; place++)
            if (members[place].Key == name)
                return place;
        return -1;
    }

    private Dictionary<string, int> Places()
    {
        var found = new Dictionary<string, int>(Count);
        for (var place = 0; place < Count; place++)
            found.Add(members[place].Key, place);
        return found;
    }
}
