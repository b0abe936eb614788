using System.Text;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>
/// Lays a printed expression out in lines: a group that fits into the rest of its line stays in one, any other breaks at each of its own breaks.
/// Linear in the length of the text.
/// </summary>
internal sealed class SyntaxLayout
{
    private const int Indentation = 2;

    private readonly List<(Part Part, string Text)> _parts = [];
    private readonly List<int> _widths = [];
    private readonly Stack<(int At, int Width)> _open = [];
    private int _width;

    private enum Part
    {
        Text,
        Break,
        Begin,
        End,
        EndOnNewLine,
    }

    public void Text(string text) => Add(Part.Text, text);

    /// <summary>A place for a new line.</summary>
    /// <param name="flat">What stands there if none begins.</param>
    public void Break(string flat = "") => Add(Part.Break, flat);

    /// <summary>Begins a group. Its lines, but for the first, are indented.</summary>
    public void Begin()
    {
        _open.Push((_parts.Count, _width));
        Add(Part.Begin, "");
    }

    public void End() => Close(Part.End, "");

    /// <summary>Ends a group; what follows begins a new line if the group is broken.</summary>
    /// <param name="flat">What stands there if not.</param>
    public void EndOnNewLine(string flat = "") => Close(Part.EndOnNewLine, flat);

    public string Print(int width)
    {
        var text = new StringBuilder(_width);
        var groups = new Stack<bool>();
        var (isBroken, depth, column) = (false, 0, 0);
        for (var i = 0; i < _parts.Count; i++)
        {
            var (part, content) = _parts[i];
            if (part == Part.Begin)
            {
                groups.Push(isBroken);
                isBroken = _widths[i] > width - column;
                depth += isBroken ? 1 : 0;
                continue;
            }

            var newLine = isBroken && part is Part.Break or Part.EndOnNewLine;
            if (part is Part.End or Part.EndOnNewLine)
            {
                depth -= isBroken ? 1 : 0;
                isBroken = groups.Pop();
            }

            if (newLine)
            {
                column = Math.Min(depth * Indentation, width / 2);
                text.Append('\n').Append(' ', column);
            }
            else
            {
                text.Append(content);
                column += content.Length;
            }
        }

        return text.ToString();
    }

    private void Add(Part part, string text)
    {
        _parts.Add((part, text));
        _widths.Add(0);
        _width += text.Length;
    }

    private void Close(Part part, string flat)
    {
        Add(part, flat);
        var (at, before) = _open.Pop();
        _widths[at] = _width - before;
    }
}
