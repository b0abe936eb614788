namespace OrderFlow.EventBus.Patterns.Partial;

/// <summary>A string, number, boolean or null that is known.</summary>
/// <param name="key">Its kind and content, by which patterns compare it.</param>
internal sealed class PartialScalar(byte[] key) : PartialValue
{
    public byte[] Key { get; } = key;
}
