namespace OrderFlow.Conformance.Cases;

/// <summary>One kind of recordings: its format, and what runs it.</summary>
internal interface ISuite
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>Names of files that may stand beside its cases and hold none.</summary>
    IReadOnlySet<string> Companions { get; }

    /// <summary>Reads a case.</summary>
    /// <exception cref="CaseFormatException">It does not keep the format.</exception>
    ConformanceCase Read(CaseSource source);
}
