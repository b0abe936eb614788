namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>An address in a range.</summary>
internal sealed class CidrPattern(AddressRange range) : ValuePattern
{
    public override bool Matches(in EventValue value) =>
        value.IsString && IpAddress.TryParse(value.Text, out var address) && range.Contains(address);
}
