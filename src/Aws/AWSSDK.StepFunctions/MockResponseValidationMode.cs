using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>How strictly a mocked result is checked.</summary>
public class MockResponseValidationMode : ConstantClass
{
    /// <summary>"NONE".</summary>
    public static readonly MockResponseValidationMode NONE = new("NONE");

    /// <summary>"PRESENT".</summary>
    public static readonly MockResponseValidationMode PRESENT = new("PRESENT");

    /// <summary>"STRICT".</summary>
    public static readonly MockResponseValidationMode STRICT = new("STRICT");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public MockResponseValidationMode(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator MockResponseValidationMode(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static MockResponseValidationMode FindValue(string value) => FindValue<MockResponseValidationMode>(value);
}
