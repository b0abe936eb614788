namespace OrderFlow.StatesLanguage.Model;

/// <summary>The kind of manifest that an <see cref="ItemReader"/> reads.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
public enum ManifestType
{
    /// <summary><c>ATHENA_DATA</c>: the result of an Athena UNLOAD query.</summary>
    AthenaData,

    /// <summary><c>S3_INVENTORY</c>: an Amazon S3 inventory.</summary>
    S3Inventory,
}
