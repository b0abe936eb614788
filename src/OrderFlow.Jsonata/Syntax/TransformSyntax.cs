namespace OrderFlow.Jsonata.Syntax;

/// <summary>A function that copies its argument and changes the copy: <c>|items|{"price": price * 1.2}, "discount"|</c>.</summary>
/// <seealso href="https://docs.jsonata.org/other-operators#-----transform"/>
public sealed class TransformSyntax : JsonataSyntax
{
    internal TransformSyntax(int position, JsonataSyntax pattern, JsonataSyntax update, JsonataSyntax? delete)
        : base(SyntaxKind.Transform, position)
    {
        Pattern = pattern;
        Update = update;
        Delete = delete;
        Contain(pattern);
        Contain(update);
        if (delete is not null)
            Contain(delete);
        Remove(SyntaxFacts.Assigns);
        Add(SyntaxFacts.MakesFunctions);
    }

    /// <summary>Which objects to change.</summary>
    public JsonataSyntax Pattern { get; }

    /// <summary>The members to set.</summary>
    public JsonataSyntax Update { get; }

    /// <summary>The names of the members to remove, if there are any.</summary>
    public JsonataSyntax? Delete { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Delete is null ? [Pattern, Update] : [Pattern, Update, Delete];
}
