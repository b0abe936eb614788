namespace OrderFlow.Engine.Interpretation;

/// <summary>How long a state may wait.</summary>
internal static class WaitLimits
{
    /// <summary>The longest wait that the service accepts: what fits into a signed 32-bit number, 24,855 days and some hours.</summary>
    public const double LongestSeconds = int.MaxValue;
}
