namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>A part of a parallel scan: partitions fall into parts by a hash of their keys.</summary>
/// <param name="Segment">Which part, from 0.</param>
/// <param name="Total">How many parts there are.</param>
internal sealed record ScanSegment(int Segment, int Total)
{
    public bool Has(ReadOnlySpan<byte> partition)
    {
        // FNV-1a: the same partition must fall into the same part in every process.
        var hash = 2_166_136_261u;
        foreach (var octet in partition)
            hash = (hash ^ octet) * 16_777_619u;
        return hash % (uint)Total == (uint)Segment;
    }
}
