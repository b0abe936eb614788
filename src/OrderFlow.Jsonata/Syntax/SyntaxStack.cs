using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>Constructs in the order they were found, until it is known how many there are. Few of them need no memory of their own.</summary>
internal struct SyntaxStack
{
    private Few _few;
    private JsonataSyntax[]? _more;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public readonly JsonataSyntax this[int index] => index < Few.Length ? _few[index] : _more![index - Few.Length];

    public void Push(JsonataSyntax syntax)
    {
        if (Count < Few.Length)
            _few[Count] = syntax;
        else
            PushFurther(syntax);
        Count++;
    }

    public JsonataSyntax Pop()
    {
        Count--;
        return this[Count];
    }

    /// <summary>Drops all from a place on.</summary>
    public void Cut(int start) => Count = start;

    /// <summary>Takes all from a place on.</summary>
    public JsonataSyntax[] Take(int start)
    {
        if (start == Count)
            return [];
        var taken = new JsonataSyntax[Count - start];
        for (var i = 0; i < taken.Length; i++)
            taken[i] = this[start + i];
        Count = start;
        return taken;
    }

    private void PushFurther(JsonataSyntax syntax)
    {
        var index = Count - Few.Length;
        if (_more is null)
            _more = new JsonataSyntax[Few.Length];
        else if (index == _more.Length)
            Array.Resize(ref _more, index * 2);
        _more[index] = syntax;
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 16;
        private JsonataSyntax _first;
    }
}
