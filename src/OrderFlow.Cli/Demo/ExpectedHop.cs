using OrderFlow.Local.Hops;

namespace OrderFlow.Cli.Demo;

/// <summary>A hop that an order has to make.</summary>
/// <param name="Kind">What has to happen.</param>
/// <param name="Resource">Where.</param>
/// <param name="Detail">The hop's item or note, the name of its destination, or the detail type of the event in its payload; null when any will do.</param>
internal sealed record ExpectedHop(HopKind Kind, string Resource, string? Detail = null)
{
    public bool IsMetBy(Hop hop) =>
        hop.Kind == Kind
        && hop.Resource == Resource
        && (Detail is null
            || hop.Item == Detail
            || hop.Note == Detail
            || hop.Destination?.EndsWith($"/{Detail}", StringComparison.Ordinal) is true
            || hop.Payload?.Contains($"\"detail-type\":\"{Detail}\"", StringComparison.Ordinal) is true);

    public override string ToString() => Detail is null ? $"{Kind} {Resource}" : $"{Kind} {Resource}: {Detail}";
}
