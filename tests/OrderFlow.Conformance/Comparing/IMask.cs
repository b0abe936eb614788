namespace OrderFlow.Conformance.Comparing;

/// <summary>What a recording leaves open: values that differ from run to run.</summary>
internal interface IMask
{
    /// <summary>Whether anything may stand at <paramref name="location"/>.</summary>
    bool Covers(JsonLocation location);

    /// <summary>Whether <paramref name="actual"/> is a text that <paramref name="expected"/>, with its masked parts, allows.</summary>
    bool Allows(string expected, string actual);
}
