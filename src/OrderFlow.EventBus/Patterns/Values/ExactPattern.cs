namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>Chooses how a string is matched exactly.</summary>
internal static class ExactPattern
{
    /// <summary>A plain string: as an address if it is one, otherwise as text.</summary>
    public static ValuePattern ForString(string text) =>
        IpAddress.TryParse(Utf8Text.Encode(text), out var address) ? new ExactAddressPattern(address) : ForText(text);

    /// <summary>The operand of <c>exactly</c>: as text.</summary>
    public static ValuePattern ForText(string text) => new ExactTextPattern(text);
}
