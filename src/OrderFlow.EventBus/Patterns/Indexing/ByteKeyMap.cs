using System.Numerics;

namespace OrderFlow.EventBus.Patterns.Indexing;

/// <summary>
/// An immutable map from byte strings, found by span: a hash trie whose changes share all but a path of nodes, so that
/// a change among many thousands costs microseconds while readers go on with the map they hold.
/// </summary>
internal sealed class ByteKeyMap<TValue>
    where TValue : class
{
    private const int BitsPerLevel = 5;
    private const uint LevelMask = (1 << BitsPerLevel) - 1;
    private const int HashBits = 32;
    private readonly Node _root;

    private ByteKeyMap(Node root, int count)
    {
        _root = root;
        Count = count;
    }

    /// <summary>The map without entries.</summary>
    public static ByteKeyMap<TValue> Empty { get; } = new(new Node(0, []), 0);

    /// <summary>The number of entries.</summary>
    public int Count { get; }

    /// <summary>The value of a key, or null.</summary>
    public TValue? Find(ReadOnlySpan<byte> key) => Find(HashOf(key), key);

    /// <summary>A map in which the key has the value; null takes the key out.</summary>
    public ByteKeyMap<TValue> With(byte[] key, TValue? value)
    {
        var hash = HashOf(key);
        var existed = Find(hash, key) is not null;
        if (value is null)
            return existed ? new ByteKeyMap<TValue>(Remove(_root, hash, key, 0), Count - 1) : this;
        return new ByteKeyMap<TValue>(Set(_root, new Entry(hash, key, value, null), 0), existed ? Count : Count + 1);
    }

    private static uint HashOf(ReadOnlySpan<byte> key) => (uint)Utf8Comparer.Instance.GetHashCode(key);

    private TValue? Find(uint hash, ReadOnlySpan<byte> key)
    {
        var node = _root;
        for (var shift = 0; ; shift += BitsPerLevel)
        {
            var bit = 1u << (int)((hash >> shift) & LevelMask);
            if ((node.Bitmap & bit) == 0)
                return null;
            var slot = node.Slots[Place(node, bit)];
            if (slot is Node child)
            {
                node = child;
                continue;
            }

            for (var entry = (Entry?)slot; entry is not null; entry = entry.Next)
            {
                if (entry.Hash == hash && key.SequenceEqual(entry.Key))
                    return entry.Value;
            }

            return null;
        }
    }

    private static Node Set(Node node, Entry entry, int shift)
    {
        var bit = 1u << (int)((entry.Hash >> shift) & LevelMask);
        var place = Place(node, bit);
        if ((node.Bitmap & bit) == 0)
            return new Node(node.Bitmap | bit, [.. node.Slots.AsSpan(0, place), entry, .. node.Slots.AsSpan(place)]);
        return Replace(node, place, node.Slots[place] switch
        {
            Node child => Set(child, entry, shift + BitsPerLevel),
            Entry other when other.Hash == entry.Hash => entry with { Next = Without(other, entry.Key) },
            var other => Split((Entry)other, entry, shift + BitsPerLevel),
        });
    }

    private static Node Split(Entry first, Entry second, int shift)
    {
        var firstBit = 1u << (int)((first.Hash >> shift) & LevelMask);
        var secondBit = 1u << (int)((second.Hash >> shift) & LevelMask);
        if (firstBit == secondBit && shift < HashBits)
            return new Node(firstBit, [Split(first, second, shift + BitsPerLevel)]);
        return new Node(firstBit | secondBit, firstBit < secondBit ? [first, second] : [second, first]);
    }

    private static Node Remove(Node node, uint hash, byte[] key, int shift)
    {
        var bit = 1u << (int)((hash >> shift) & LevelMask);
        var place = Place(node, bit);
        object? remaining = node.Slots[place] is Node child
            ? Remove(child, hash, key, shift + BitsPerLevel) is { Slots.Length: > 0 } rest ? rest : null
            : Without((Entry)node.Slots[place], key);
        if (remaining is not null)
            return Replace(node, place, remaining);
        return new Node(node.Bitmap & ~bit, [.. node.Slots.AsSpan(0, place), .. node.Slots.AsSpan(place + 1)]);
    }

    private static Entry? Without(Entry? entry, byte[] key)
    {
        if (entry is null || entry.Key.AsSpan().SequenceEqual(key))
            return entry?.Next;
        return entry with { Next = Without(entry.Next, key) };
    }

    private static Node Replace(Node node, int place, object slot)
    {
        object[] slots = [.. node.Slots];
        slots[place] = slot;
        return new Node(node.Bitmap, slots);
    }

    private static int Place(Node node, uint bit) => BitOperations.PopCount(node.Bitmap & (bit - 1));

    private sealed record Node(uint Bitmap, object[] Slots);

    private sealed record Entry(uint Hash, byte[] Key, TValue Value, Entry? Next);
}
