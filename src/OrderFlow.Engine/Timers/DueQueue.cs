namespace OrderFlow.Engine.Timers;

/// <summary>What is due when: a binary heap whose entries can be moved and taken out. Not safe for several threads.</summary>
internal sealed class DueQueue
{
    private readonly List<(long Due, TimerKey Key)> heap = [];
    private readonly Dictionary<TimerKey, int> places = [];

    public int Count => heap.Count;

    /// <summary>The earliest instant in ticks; null where nothing is due ever.</summary>
    public long? Next => heap.Count == 0 ? null : heap[0].Due;

    public void Set(TimerKey key, long due)
    {
        if (places.TryGetValue(key, out var place))
        {
            var before = heap[place].Due;
            heap[place] = (due, key);
            if (due < before)
                Rise(place);
            else
                Sink(place);
            return;
        }
        heap.Add((due, key));
        places[key] = heap.Count - 1;
        Rise(heap.Count - 1);
    }

    public void Remove(TimerKey key)
    {
        if (places.TryGetValue(key, out var place))
            RemoveAt(place);
    }

    public bool TryTake(long now, out TimerKey key)
    {
        if (heap.Count == 0 || heap[0].Due > now)
        {
            key = default;
            return false;
        }
        key = heap[0].Key;
        RemoveAt(0);
        return true;
    }

    private void RemoveAt(int place)
    {
        places.Remove(heap[place].Key);
        var last = heap[^1];
        heap.RemoveAt(heap.Count - 1);
        if (place == heap.Count)
            return;
        heap[place] = last;
        places[last.Key] = place;
        Rise(place);
        Sink(places[last.Key]);
    }

    private void Rise(int place)
    {
        while (place > 0 && heap[place].Due < heap[(place - 1) / 2].Due)
        {
            Swap(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
    }

    private void Sink(int place)
    {
        while (true)
        {
            var least = place;
            for (var child = (2 * place) + 1; child <= (2 * place) + 2 && child < heap.Count; child++)
            {
                if (heap[child].Due < heap[least].Due)
                    least = child;
            }
            if (least == place)
                return;
            Swap(place, least);
            place = least;
        }
    }

    private void Swap(int one, int other)
    {
        (heap[one], heap[other]) = (heap[other], heap[one]);
        places[heap[one].Key] = one;
        places[heap[other].Key] = other;
    }
}
