using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>Whose key encrypts data at rest.</summary>
public class EncryptionType : ConstantClass
{
    /// <summary>"AWS_OWNED_KEY".</summary>
    public static readonly EncryptionType AWS_OWNED_KEY = new("AWS_OWNED_KEY");

    /// <summary>"CUSTOMER_MANAGED_KMS_KEY".</summary>
    public static readonly EncryptionType CUSTOMER_MANAGED_KMS_KEY = new("CUSTOMER_MANAGED_KMS_KEY");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public EncryptionType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator EncryptionType(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static EncryptionType FindValue(string value) => FindValue<EncryptionType>(value);
}
