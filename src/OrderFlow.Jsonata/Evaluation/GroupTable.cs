using System.Buffers;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Items put together by key, groups in the order of their first item. An item alone in its group stays as it is; several become one array.</summary>
internal ref struct GroupTable
{
    private const int Many = 8;

    private Group[] _groups = ArrayPool<Group>.Shared.Rent(Many);
    private Dictionary<string, int>? _index;
    private int _count;

    public GroupTable()
    {
    }

    public readonly ReadOnlySpan<Group> Groups => _groups.AsSpan(0, _count);

    /// <summary>The group of a key; a new one if it is the first of its key.</summary>
    public ref Group Of(string key, int pair)
    {
        var at = IndexOf(key);
        if (at >= 0)
            return ref _groups[at];
        if (_count == _groups.Length)
            Grow();
        _index?.Add(key, _count);
        ref var group = ref _groups[_count++];
        group = new() { Key = key, Pair = pair };
        return ref group;
    }

    /// <summary>Gives back what was rented. Where an error prevents it, the collector takes it.</summary>
    public readonly void Clear()
    {
        Array.Clear(_groups, 0, _count);
        ArrayPool<Group>.Shared.Return(_groups);
    }

    private int IndexOf(string key)
    {
        if (_count <= Many)
        {
            for (var i = 0; i < _count; i++)
            {
                if (_groups[i].Key == key)
                    return i;
            }

            return -1;
        }

        if (_index is null)
        {
            _index = new(_count * 2);
            for (var i = 0; i < _count; i++)
                _index.Add(_groups[i].Key, i);
        }

        return _index.TryGetValue(key, out var found) ? found : -1;
    }

    private void Grow()
    {
        var larger = ArrayPool<Group>.Shared.Rent(_count * 2);
        Groups.CopyTo(larger);
        Clear();
        _groups = larger;
    }

    /// <summary>The items of a key.</summary>
    public struct Group
    {
        private JsonataValue _first;
        private JsonataArray? _items;

        public required string Key { get; init; }

        /// <summary>Which of the pairs of key and value the key comes from.</summary>
        public required int Pair { get; init; }

        /// <summary>The item if there is one, else the items.</summary>
        public readonly JsonataValue Value => _items is null ? _first : _items;

        /// <summary>Adds an item; as soon as there are several, those of an array one by one.</summary>
        public void Add(in JsonataValue item, Run run)
        {
            if (item.IsUndefined)
                return;
            if (_first.IsUndefined)
            {
                _first = item;
                return;
            }

            if (_items is null)
            {
                _items = new();
                Sequences.AddAll(_items, _first, run);
            }

            Sequences.AddAll(_items, item, run);
        }
    }
}
