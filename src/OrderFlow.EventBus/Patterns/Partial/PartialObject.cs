namespace OrderFlow.EventBus.Patterns.Partial;

/// <summary>An object of which some or all members are known.</summary>
/// <param name="members">
/// The members that are known to be there, or, where the value is <see cref="PartialValue.Unknown"/>, may be.
/// </param>
/// <param name="isOpen">
/// Whether there may be other members. Their names are taken to be plain, without dots: an event pattern cannot tell the
/// member <c>a.b</c> from the member <c>b</c> of <c>a</c>, and every pattern would match every open object.
/// </param>
public sealed class PartialObject(IReadOnlyList<KeyValuePair<string, PartialValue>> members, bool isOpen = false) : PartialValue
{
    /// <summary>What is known of the members.</summary>
    public IReadOnlyList<KeyValuePair<string, PartialValue>> Members { get; } = members;

    /// <summary>Whether there may be members that are not listed.</summary>
    public bool IsOpen { get; } = isOpen;
}
