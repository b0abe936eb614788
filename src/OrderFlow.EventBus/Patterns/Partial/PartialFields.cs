namespace OrderFlow.EventBus.Patterns.Partial;

/// <summary>A partial event as patterns see it: known scalars by their dotted paths, and the places below which anything may be.</summary>
internal sealed class PartialFields
{
    /// <summary>The element of what lies in no array.</summary>
    public const int NoElement = 0;

    private readonly List<Scalar> _scalars = [];
    private readonly List<Gap> _gaps = [];
    private readonly List<(int Parent, int Array)> _elements = [default];

    public PartialFields(PartialObject root) => AddMembers(root, "", NoElement);

    public IReadOnlyList<Scalar> Scalars => _scalars;

    public IReadOnlyList<Gap> Gaps => _gaps;

    /// <summary>How many arrays there are; they are numbered from 1.</summary>
    public int ArrayCount { get; private set; }

    public int ParentOf(int element) => _elements[element].Parent;

    public int ArrayOf(int element) => _elements[element].Array;

    private void AddMembers(PartialObject value, string path, int element)
    {
        foreach (var (name, member) in value.Members)
            Add(member, path.Length == 0 ? name : $"{path}.{name}", element);
        if (value.IsOpen)
            _gaps.Add(new Gap(path, element, element, [.. value.Members.Select(member => member.Key)]));
    }

    private void Add(PartialValue value, string path, int element)
    {
        switch (value)
        {
            case PartialScalar scalar:
                _scalars.Add(new Scalar(path, element, scalar.Key));
                break;
            case PartialObject inner:
                AddMembers(inner, path, element);
                break;
            case PartialArray array:
                AddItems(array, path, element);
                break;
            default:
                _gaps.Add(new Gap(path, element, element, null));
                break;
        }
    }

    // An object or array inside an array is an element of it; a scalar is not. An unknown item may be either.
    private void AddItems(PartialArray value, string path, int element)
    {
        var array = ++ArrayCount;
        foreach (var item in value.Items)
        {
            if (item is PartialScalar scalar)
            {
                _scalars.Add(new Scalar(path, element, scalar.Key));
                continue;
            }

            _elements.Add((element, array));
            var inside = _elements.Count - 1;
            if (item is UnknownValue)
                _gaps.Add(new Gap(path, element, inside, null));
            else
                Add(item, path, inside);
        }
    }

    /// <summary>A known scalar.</summary>
    internal readonly record struct Scalar(string Path, int Element, byte[] Key);

    /// <summary>A place where any value may be (<paramref name="Known"/> is null), or any member but the known ones.</summary>
    /// <param name="Path">The path of the place.</param>
    /// <param name="Element">The array element that a scalar at the place itself lies in.</param>
    /// <param name="Inside">The array element that values below the place lie in.</param>
    /// <param name="Known">The members that are not unknown, for an open object.</param>
    internal sealed record Gap(string Path, int Element, int Inside, HashSet<string>? Known)
    {
        /// <summary>The element that a value of the path would lie in, or null when none can come from here.</summary>
        public int? Holds(string path)
        {
            if (path == Path)
                return Known is null ? Element : null;
            if (Path.Length > 0 && !(path.StartsWith(Path, StringComparison.Ordinal) && path[Path.Length] == '.'))
                return null;
            if (Known is null)
                return Inside;
            var name = path[(Path.Length == 0 ? 0 : Path.Length + 1)..].Split('.')[0];
            return Known.Contains(name) ? null : Inside;
        }
    }
}
