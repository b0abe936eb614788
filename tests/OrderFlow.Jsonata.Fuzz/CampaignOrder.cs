namespace OrderFlow.Jsonata.Fuzz;

/// <summary>Which inputs to run.</summary>
/// <param name="Seed">What they depend on.</param>
/// <param name="First">The number of the first one.</param>
/// <param name="Count">How many.</param>
/// <param name="Duration">When to stop, whatever the count.</param>
internal sealed record CampaignOrder(int Seed, long First, long Count, TimeSpan Duration);
