namespace OrderFlow.Local.Templates.Checks.Specification;

/// <summary>What a property may be.</summary>
internal abstract record SpecifiedType
{
    /// <summary>Any JSON.</summary>
    internal sealed record Json : SpecifiedType
    {
        public override string ToString() => "JSON";
    }

    /// <summary>A text, number or truth; numbers and truths may be written as texts, as CloudFormation turns them into each other.</summary>
    internal sealed record Scalar(string Name, IReadOnlyList<string> Allowed) : SpecifiedType
    {
        public override string ToString() => Name;
    }

    /// <summary>A list.</summary>
    internal sealed record List(SpecifiedType Item) : SpecifiedType
    {
        public override string ToString() => "list";
    }

    /// <summary>An object with names that are not specified.</summary>
    internal sealed record Map(SpecifiedType Value) : SpecifiedType
    {
        public override string ToString() => "object";
    }

    /// <summary>An object with properties.</summary>
    internal sealed record Structure(string Name, Func<IReadOnlyDictionary<string, SpecifiedProperty>> Properties) : SpecifiedType
    {
        public override string ToString() => "object";
    }

    /// <summary>An object with <c>Type</c> and <c>Properties</c>, where the one says what the other is.</summary>
    internal sealed record EventSource(IReadOnlyDictionary<string, Structure> ByType) : SpecifiedType
    {
        public override string ToString() => "object";
    }

    /// <summary>One of several.</summary>
    internal sealed record Either(IReadOnlyList<SpecifiedType> Types) : SpecifiedType
    {
        public override string ToString() => string.Join(" or ", Types.Select(type => type.ToString()).Distinct());
    }
}
