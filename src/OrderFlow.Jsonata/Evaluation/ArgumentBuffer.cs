using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Room for the arguments of a call: on the stack for the few that calls mostly have.</summary>
internal ref struct ArgumentBuffer
{
    private readonly JsonataValue[]? _many;
    private readonly int _count;
    private Few _few;

    public ArgumentBuffer(int count)
    {
        _count = count;
        _many = count > Few.Length ? new JsonataValue[count] : null;
    }

    [UnscopedRef]
    public Span<JsonataValue> Span()
    {
        if (_many is not null)
            return _many;
        Span<JsonataValue> few = _few;
        return few[.._count];
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 4;

        private JsonataValue _first;
    }
}
