namespace Amazon.StepFunctions.Model;

/// <summary>How data is encrypted at rest.</summary>
public class EncryptionConfiguration
{
    /// <summary>How long a data key is used, in seconds: 60 to 900.</summary>
    public int? KmsDataKeyReusePeriodSeconds { get; set; }

    /// <summary>The KMS key.</summary>
    public string KmsKeyId { get; set; }

    /// <summary>The type.</summary>
    public EncryptionType Type { get; set; }
}
