using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Where an expression comes from, for errors.</summary>
/// <param name="State">The name of the state that it belongs to.</param>
/// <param name="Location">Where the state is written.</param>
/// <param name="Source">The C# source text of the whole lambda, as the compiler captured it.</param>
internal sealed record Origin(string? State, SourceLocation? Location, string? Source);
