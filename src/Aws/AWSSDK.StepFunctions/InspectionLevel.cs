using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>How much of a tested state's work is shown.</summary>
public class InspectionLevel : ConstantClass
{
    /// <summary>"DEBUG".</summary>
    public static readonly InspectionLevel DEBUG = new("DEBUG");

    /// <summary>"INFO".</summary>
    public static readonly InspectionLevel INFO = new("INFO");

    /// <summary>"TRACE".</summary>
    public static readonly InspectionLevel TRACE = new("TRACE");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public InspectionLevel(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator InspectionLevel(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static InspectionLevel FindValue(string value) => FindValue<InspectionLevel>(value);
}
