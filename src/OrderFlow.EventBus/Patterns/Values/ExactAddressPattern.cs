namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>The same IP address, however it is written.</summary>
internal sealed class ExactAddressPattern(IpAddress address) : ValuePattern
{
    public override byte[] AddressKey { get; } = address.ToKey();

    public override bool Matches(in EventValue value) =>
        value.IsString && IpAddress.TryParse(value.Text, out var other) && other == address;
}
