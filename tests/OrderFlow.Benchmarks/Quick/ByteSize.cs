namespace OrderFlow.Benchmarks.Quick;

/// <summary>Numbers of bytes for people.</summary>
internal static class ByteSize
{
    public static string Print(double bytes) => bytes switch
    {
        >= 1_000_000 => $"{bytes / 1_000_000:0.0} MB",
        >= 10_000 => $"{bytes / 1_000:0.0} KB",
        _ => $"{bytes:#,0}",
    };
}
