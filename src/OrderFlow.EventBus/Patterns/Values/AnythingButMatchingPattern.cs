namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>Any value that none of these patterns matches.</summary>
internal sealed class AnythingButMatchingPattern(ValuePattern[] excluded) : ValuePattern
{
    /// <summary>The patterns that must not match.</summary>
    public ValuePattern[] Excluded { get; } = excluded;

    public override bool Matches(in EventValue value)
    {
        foreach (var pattern in Excluded)
        {
            if (pattern.Matches(value))
                return false;
        }

        return true;
    }
}
