namespace OrderFlow.StatesLanguage.Building;

/// <summary>A way out of a state, that leads to the next state or ends.</summary>
/// <param name="State">The state, or null for the beginning.</param>
/// <param name="Continue">Leads to the state of the given name.</param>
/// <param name="End">Makes the state the last; null if it cannot be, as a Choice cannot.</param>
internal sealed record Exit(StateDraft? State, Action<string> Continue, Action? End);
