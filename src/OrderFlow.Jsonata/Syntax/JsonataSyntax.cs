using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>A construct of an expression as it was written. The tree is immutable; <see cref="ToString"/> prints a construct back in the language.</summary>
/// <seealso cref="JsonataSyntaxVisitor{TResult}"/>
/// <seealso cref="JsonataSyntaxWalker"/>
public abstract class JsonataSyntax
{
    private const SyntaxFacts Inherited = SyntaxFacts.Assigns | SyntaxFacts.AssignsWithin | SyntaxFacts.MakesFunctions
        | SyntaxFacts.CarriesTuples | SyntaxFacts.UsesRoot | SyntaxFacts.Evaluates;

    private SyntaxFacts _facts;
    private ushort _depth = 1;

    private protected JsonataSyntax(SyntaxKind kind, int position)
    {
        Kind = kind;
        Position = position;
    }

    /// <summary>The end of the construct's first token, in UTF-16 units from 0: the place that errors name.</summary>
    public int Position { get; }

    /// <summary>Whether <c>[]</c> follows: a single result stays an array.</summary>
    public bool KeepsArray
    {
        get => Has(SyntaxFacts.KeepsArray);
        internal set => Add(value ? SyntaxFacts.KeepsArray : SyntaxFacts.None);
    }

    /// <summary>The constructs directly inside, in the order of the text.</summary>
    public virtual IEnumerable<JsonataSyntax> Children => [];

    internal SyntaxKind Kind { get; }

    /// <summary>The operand that the construct stands behind. A text can chain thousands of such constructs, so walks go down to it in a loop.</summary>
    internal virtual JsonataSyntax? Head => null;

    /// <summary>How deep the construct nests, itself included.</summary>
    internal int Depth => _depth;

    /// <summary>This construct and all inside, outer before inner, in the order of the text.</summary>
    /// <example>
    /// <code>
    /// JsonataExpression.Parse("items[price > 2].name").Syntax
    ///     .DescendantsAndSelf().OfType&lt;NameSyntax>().Select(name => name.Name);       // ["items", "price", "name"]
    /// </code>
    /// </example>
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

    /// <summary>The construct in the language, in one line. Reads back as the same tree; comments and spacing of the source are not kept.</summary>
    /// <example>
    /// <code>
    /// JsonataExpression.Parse("items [ price>2 ] . 'unit price'").Syntax.ToString();  // items[price > 2]."unit price"
    /// </code>
    /// </example>
    public sealed override string ToString() => SyntaxPrinter.Print(this, int.MaxValue);

    /// <summary>The construct in the language, with line breaks and indentation where it does not fit into a line. Reads back as the same tree.</summary>
    /// <param name="width">How many characters a line has if it can be helped.</param>
    /// <example>
    /// <code>
    /// Console.WriteLine(JsonataExpression.Parse("{'id': $states.input.id, 'total': $sum($prices)}").Syntax.Format(30));
    /// // {
    /// //   "id": $states.input.id,
    /// //   "total": $sum($prices)
    /// // }
    /// </code>
    /// </example>
    public string Format(int width = 100) => SyntaxPrinter.Print(this, width);

    internal bool Has(SyntaxFacts fact) => (_facts & fact) != SyntaxFacts.None;

    private protected void Add(SyntaxFacts facts) => _facts |= facts;

    private protected void Remove(SyntaxFacts facts) => _facts &= ~facts;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected void Contain(JsonataSyntax part, SyntaxFacts also = SyntaxFacts.None)
    {
        _facts |= part._facts & (Inherited | also);
        if (part._depth >= _depth)
            _depth = (ushort)(part._depth + 1);
    }

    /// <summary>Takes in the part that a path through this construct starts with.</summary>
    private protected void ContainStart(JsonataSyntax part) => Contain(part, SyntaxFacts.StartsConstructed);

    private protected void Contain(JsonataSyntax[] parts, SyntaxFacts also = SyntaxFacts.None)
    {
        foreach (var part in parts)
            Contain(part, also);
    }

    private protected void Contain(PairSyntax[] pairs)
    {
        foreach (var pair in pairs)
        {
            Contain(pair.Key);
            Contain(pair.Value);
        }
    }
}
