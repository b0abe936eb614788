namespace OrderFlow.StatesLanguage.Model;

/// <summary>What a <see cref="ResultWriter"/> writes of each child execution.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html"/>
public enum WriterTransformation
{
    /// <summary><c>NONE</c>: the output with metadata of the execution.</summary>
    None,

    /// <summary><c>COMPACT</c>: the output alone.</summary>
    Compact,

    /// <summary><c>FLATTEN</c>: the output, the members of an array one by one.</summary>
    Flatten,
}
