namespace OrderFlow.StatesLanguage.Json;

/// <summary>In which order <see cref="DefinitionWriter"/> writes the fields of an object.</summary>
public enum FieldOrder
{
    /// <summary>As they were read; fields that were added since come last. What was not read is written as by <see cref="Specification"/>.</summary>
    AsRead,

    /// <summary>In the order of the specification, the same for all definitions.</summary>
    Specification,
}
