namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>Which part of a string is compared.</summary>
internal enum IgnoreCaseAnchor
{
    Whole,
    Start,
    End,
}
