namespace OrderFlow.StatesLanguage.Model;

/// <summary>The format of the files that a <see cref="ResultWriter"/> writes.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html"/>
public sealed record WriterConfig : DefinitionPart
{
    /// <summary>Absent means <see cref="WriterOutputType.Json"/>.</summary>
    public WriterOutputType? OutputType { get; init; }

    /// <summary>Absent means <see cref="WriterTransformation.None"/>.</summary>
    public WriterTransformation? Transformation { get; init; }
}
