using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>The variables that a construct can see, at the time it is compiled.</summary>
internal sealed class Scope
{
    // Up to so many names are found faster one after the other than through an index.
    private const int FewNames = 8;

    private Variable[] _variables = [];
    private Dictionary<string, int>? _places;

    public Scope(Scope? parent, FrameLayout layout)
    {
        Parent = parent;
        Layout = layout;
        layout.Scope ??= this;
    }

    /// <summary>The scope of an expression without variables of its own.</summary>
    public static Scope Empty { get; } = new(null, new FrameLayout());

    public Scope? Parent { get; }

    /// <summary>The frame that holds the variables; blocks that nothing can outlive share the frame around them.</summary>
    public FrameLayout Layout { get; }

    /// <summary>Whether the variables always have a value, as parameters do.</summary>
    public bool IsAlwaysBound { get; init; }

    /// <summary>How many variables there are.</summary>
    public int Count { get; private set; }

    /// <summary>The variables in the order they were declared.</summary>
    public Span<Variable> Variables => _variables.AsSpan(0, Count);

    /// <summary>The place of a variable among the <see cref="Variables"/>, or -1.</summary>
    public int Find(string name)
    {
        if (_places is not null)
            return _places.GetValueOrDefault(name, -1);
        for (var place = 0; place < Count; place++)
        {
            if (_variables[place].Name == name)
                return place;
        }

        return -1;
    }

    /// <summary>The slot of a variable, a new one if it is not known yet.</summary>
    public int Declare(string name)
    {
        var place = Find(name);
        if (place >= 0)
            return _variables[place].Slot;
        var slot = Layout.Add();
        Share(name, slot);
        return slot;
    }

    /// <summary>Declares a variable whose slot is that of another scope of the frame.</summary>
    public void Share(string name, int slot)
    {
        if (Count == _variables.Length)
            Array.Resize(ref _variables, Math.Max(2, Count * 2));
        _variables[Count] = new() { Name = name, Slot = slot };
        if (Count++ >= FewNames)
            Index();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Index()
    {
        _places ??= [];
        for (var place = _places.Count; place < Count; place++)
            _places.TryAdd(_variables[place].Name, place);
    }

    /// <summary>A variable of the scope.</summary>
    public struct Variable
    {
        public string Name { get; init; }

        public int Slot { get; init; }

        /// <summary>What the name means further out, once something asked: the same for all who look from here.</summary>
        public Node? Further { get; set; }
    }
}
