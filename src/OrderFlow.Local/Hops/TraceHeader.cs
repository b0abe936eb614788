using System.Security.Cryptography;

namespace OrderFlow.Local.Hops;

/// <summary>An X-Ray tracing header, which ties everything that one event causes together.</summary>
/// <param name="Root">The trace's id, such as <c>1-67891233-abcdef012345678912345678</c>.</param>
/// <param name="Rest">What follows the root in the header (<c>Parent=…;Sampled=1</c>), or empty.</param>
/// <seealso href="https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader"/>
public readonly record struct TraceHeader(string Root, string Rest = "")
{
    /// <summary>A trace that begins now.</summary>
    public static TraceHeader New(TimeProvider time) =>
        new($"1-{time.GetUtcNow().ToUnixTimeSeconds():x8}-{RandomNumberGenerator.GetHexString(24, lowercase: true)}");

    /// <summary>Reads a header; null when there is none or it has no root.</summary>
    public static TraceHeader? Parse(string? header)
    {
        string? root = null;
        var rest = new List<string>();
        foreach (var part in (header ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith("Root=", StringComparison.OrdinalIgnoreCase) && part.Length is > 5 and <= 128)
                root = part[5..];
            else
                rest.Add(part);
        }

        return root is null ? null : new TraceHeader(root, string.Join(';', rest));
    }

    /// <summary>The header as it is sent.</summary>
    public override string ToString() => Rest is null or "" ? $"Root={Root}" : $"Root={Root};{Rest}";
}
