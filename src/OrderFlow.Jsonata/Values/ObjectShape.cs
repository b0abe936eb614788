namespace OrderFlow.Jsonata;

/// <summary>
/// The member names of an object, shared by every object of a document that has the same ones in the same order.
/// An expression that once found a name in a shape finds it in the next object of that shape without looking.
/// </summary>
internal sealed class ObjectShape
{
    private const int LinearLimit = 8;

    private const int WritesToEncode = 3;

    private readonly string[] _names;
    private Dictionary<string, int>? _index;
    private byte[]?[]? _utf8Names;
    private int _writes;

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

    /// <summary>
    /// A name as it stands in a JSON text, with the quotes and the colon; nothing for a shape that was hardly written yet, for many are written only once.
    /// Threads may race: at worst a name is encoded twice.
    /// </summary>
    public byte[]? Utf8NameAt(int index)
    {
        if (_writes < WritesToEncode)
        {
            _writes += index == 0 ? 1 : 0;
            return null;
        }

        _utf8Names ??= new byte[]?[_names.Length];
        return _utf8Names[index] ??= [.. JsonUtf8Writer.Encode(_names[index]), (byte)':'];
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(_names.Length);
        for (var i = 0; i < _names.Length; i++)
            index[_names[i]] = i;
        return index;
    }
}
