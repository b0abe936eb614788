namespace OrderFlow.Jsonata.Conversion;

/// <summary>A <see cref="DotNetReader{T}"/> whose type is not known.</summary>
internal interface IDotNetReader
{
    /// <summary>What it reads, as a type of a signature.</summary>
    string Letters { get; }
}
