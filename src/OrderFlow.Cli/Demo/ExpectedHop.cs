using OrderFlow.Local.Hops;

namespace OrderFlow.Cli.Demo;

/// <summary>A hop that an order has to make.</summary>
/// <param name="Kind">What has to happen.</param>
/// <param name="Resource">Where.</param>
/// <param name="Detail">What the hop's item, note, destination or payload has to contain; null when any will do.</param>
internal sealed record ExpectedHop(HopKind Kind, string Resource, string? Detail = null)
{
    public bool IsMetBy(Hop hop) =>
        hop.Kind == Kind
        && hop.Resource == Resource
        && (Detail is null || new[] { hop.Item, hop.Note, hop.Destination, hop.Payload }.Any(Mentions));

    public override string ToString() => Detail is null ? $"{Kind} {Resource}" : $"{Kind} {Resource}: {Detail}";

    private bool Mentions(string? text) => text?.Contains(Detail!, StringComparison.Ordinal) is true;
}
