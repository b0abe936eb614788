using System.Text;

namespace OrderFlow.Jsonata;

/// <summary>A step in the tree of member names that a document has shown so far: objects that take the same way share a shape.</summary>
internal sealed class ShapeNode(string name, byte[] utf8, int depth)
{
    private const int MaxDepth = 64;
    private const int MaxBranches = 16;

    private ShapeNode? _firstChild;
    private ShapeNode? _nextSibling;
    private string[]? _names;

    public string Name { get; } = name;

    public static ShapeNode Root() => new("", [], 0);

    /// <summary>The step that a name leads to, or <c>null</c> when this object is too unlike the others to share.</summary>
    public ShapeNode? Next(ReadOnlySpan<byte> utf8)
    {
        var branches = 0;
        for (var child = _firstChild; child is not null; child = child._nextSibling, branches++)
        {
            if (utf8.SequenceEqual(child.Utf8))
                return child;
        }

        if (branches == MaxBranches || depth == MaxDepth)
            return null;
        var added = new ShapeNode(Encoding.UTF8.GetString(utf8), utf8.ToArray(), depth + 1) { _nextSibling = _firstChild };
        _firstChild = added;
        return added;
    }

    private byte[] Utf8 { get; } = utf8;

    private ObjectShape? Shape { get; set; }

    /// <summary>The shape of an object that ends here, or <c>null</c> when a name occurs twice on the way.</summary>
    public ObjectShape? ShapeOf(ReadOnlySpan<string> names)
    {
        if (Shape is not null)
            return Shape;
        if (_names is not null)
            return null;
        _names = names.ToArray();
        if (new HashSet<string>(_names).Count == _names.Length)
            Shape = new(_names);
        return Shape;
    }
}
