using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Shapes;

/// <summary>A field that an object of the language may have.</summary>
internal sealed record FieldShape(string Name, ValueKind Kind)
{
    /// <summary>The only query language that has the field, or null when both have it.</summary>
    public QueryLanguage? Language { get; init; }

    public bool IsRequired { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>The values of a <see cref="ValueKind.OneOf"/>.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The shape of an <see cref="ValueKind.Object"/> or of the members of <see cref="ValueKind.Objects"/>; a function because shapes nest.</summary>
    public Func<ObjectShape>? Shape { get; init; }
}
