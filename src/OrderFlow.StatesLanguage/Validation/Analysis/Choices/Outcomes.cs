namespace OrderFlow.StatesLanguage.Validation.Analysis.Choices;

/// <summary>The outcomes of a comparison; a plain condition that holds is <see cref="Equal"/>.</summary>
[Flags]
internal enum Outcomes
{
    None = 0,
    Less = 1,
    Equal = 2,
    Greater = 4,
    Any = Less | Equal | Greater,
}
