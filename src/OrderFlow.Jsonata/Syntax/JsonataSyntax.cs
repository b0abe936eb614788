namespace OrderFlow.Jsonata.Syntax;

/// <summary>A construct of an expression as it was written. The tree is immutable; <see cref="ToString"/> prints a construct back in the language.</summary>
/// <param name="position">See <see cref="Position"/>.</param>
public abstract class JsonataSyntax(int position)
{
    /// <summary>The end of the construct's first token, in UTF-16 units from 0: the place that errors name.</summary>
    public int Position { get; } = position;

    /// <summary>Whether <c>[]</c> follows: a single result stays an array.</summary>
    public bool KeepsArray { get; internal set; }

    /// <summary>The constructs directly inside, in the order of the text.</summary>
    public virtual IEnumerable<JsonataSyntax> Children => [];

    /// <summary>How deep the construct nests, itself included.</summary>
    internal int Depth { get; set; } = 1;

    /// <summary>This construct and all inside, outer before inner, in the order of the text.</summary>
    public IEnumerable<JsonataSyntax> DescendantsAndSelf()
    {
        var pending = new Stack<JsonataSyntax>();
        pending.Push(this);
        while (pending.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.Children.Reverse())
                pending.Push(child);
        }
    }

    /// <summary>The construct in the language.</summary>
    public sealed override string ToString() => Print() + (KeepsArray ? "[]" : "");

    /// <summary>The construct in the language, without the <c>[]</c> that may follow.</summary>
    protected abstract string Print();
}
