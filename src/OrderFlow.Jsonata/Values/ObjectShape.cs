namespace OrderFlow.Jsonata;

/// <summary>
/// The member names of an object, shared by every object of a document that has the same ones in the same order.
/// An expression that once found a name in a shape finds it in the next object of that shape without looking.
/// </summary>
internal sealed class ObjectShape
{
    private const int LinearLimit = 8;

    private readonly string[] _names;
    private Dictionary<string, int>? _index;

    public ObjectShape(string[] names) => _names = names;

    public static ObjectShape Empty { get; } = new([]);

    public int Count => _names.Length;

    public ReadOnlySpan<string> Names => _names;

    public int IndexOf(string name)
    {
        var names = _names;
        if (names.Length > LinearLimit)
            return (_index ??= Index()).TryGetValue(name, out var found) ? found : -1;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == name)
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(_names.Length);
        for (var i = 0; i < _names.Length; i++)
            index[_names[i]] = i;
        return index;
    }
}
