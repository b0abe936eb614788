using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The fields that only Task states have.</summary>
internal sealed record TaskFields(Payload Arguments, NumberField? Timeout, NumberField? Heartbeat, Template? Credentials);
