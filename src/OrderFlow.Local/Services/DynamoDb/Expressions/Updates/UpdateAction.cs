using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary>One action of an update, at one place.</summary>
internal abstract class UpdateAction(DocumentPath path)
{
    public DocumentPath Path => path;

    /// <summary>The paths that it reads.</summary>
    public virtual IEnumerable<DocumentPath> Reads => [];

    /// <summary>The item after the action.</summary>
    /// <param name="item">The item as the actions before left it.</param>
    /// <param name="before">The item before the update: what operands are read from.</param>
    public abstract MapValue Apply(MapValue item, MapValue before);
}
