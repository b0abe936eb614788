namespace OrderFlow.StatesLanguage.Validation;

/// <summary>Says what is wrong in a definition.</summary>
public static class DefinitionValidator
{
}
