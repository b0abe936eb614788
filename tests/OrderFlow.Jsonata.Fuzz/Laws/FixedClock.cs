namespace OrderFlow.Jsonata.Fuzz.Laws;

/// <summary>It is always the same moment, but time still passes.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddDays(20_000).AddMilliseconds(123);
}
