using System.Text.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Conformance.Definitions;

/// <summary>A state machine, or a single state, in a recording.</summary>
/// <param name="Json">The definition.</param>
/// <param name="Type">The type of the state machine.</param>
/// <param name="IsAccepted">Whether the service took it.</param>
internal sealed record RecordedDefinition(JsonElement Json, StateMachineType Type, bool IsAccepted)
{
    /// <summary>Whether it is a single state, which has no states of its own.</summary>
    public bool IsState => !Json.TryGetProperty("States", out _);
}
