namespace OrderFlow.StatesLanguage.Model;

/// <summary>What an <see cref="ItemReader"/> does with the objects that it lists.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
public enum ReaderTransformation
{
    /// <summary><c>NONE</c>: the items are the metadata of the objects. The default.</summary>
    None,

    /// <summary><c>LOAD_AND_FLATTEN</c>: the items are what the objects contain.</summary>
    LoadAndFlatten,
}
