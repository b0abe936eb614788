namespace OrderFlow.StatesLanguage.StateTesting.Results;

/// <summary>A member of a structure that an API answers with.</summary>
/// <param name="Name">Its name in the API.</param>
/// <param name="Shape">The number of its shape.</param>
/// <param name="IsRequired">Whether an answer always has it.</param>
internal sealed record ResultMember(string Name, int Shape, bool IsRequired);
