using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>Whether data is given.</summary>
public class IncludedData : ConstantClass
{
    /// <summary>"ALL_DATA".</summary>
    public static readonly IncludedData ALL_DATA = new("ALL_DATA");

    /// <summary>"METADATA_ONLY".</summary>
    public static readonly IncludedData METADATA_ONLY = new("METADATA_ONLY");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public IncludedData(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator IncludedData(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static IncludedData FindValue(string value) => FindValue<IncludedData>(value);
}
