using System.Diagnostics;
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

    /// <summary>Reads a W3C <c>traceparent</c> header, whose trace id is the root's digits; null when there is none or it is malformed.</summary>
    /// <seealso href="https://www.w3.org/TR/trace-context/#traceparent-header"/>
    public static TraceHeader? ParseTraceParent(string? header) =>
        ActivityContext.TryParse(header, null, out var context)
            ? new TraceHeader(
                $"1-{context.TraceId.ToHexString().AsSpan(0, 8)}-{context.TraceId.ToHexString().AsSpan(8)}",
                $"Parent={context.SpanId};Sampled={(context.TraceFlags.HasFlag(ActivityTraceFlags.Recorded) ? 1 : 0)}")
            : null;

    /// <summary>The trace as a W3C <c>traceparent</c> header; null when the root has no form that such a header can carry.</summary>
    public string? ToTraceParent()
    {
        if (Root is not ['1', '-', .. { Length: 33 } digits] || digits[8] != '-')
            return null;
        var id = string.Concat(digits.AsSpan(0, 8), digits.AsSpan(9));
        if (!id.All(char.IsAsciiHexDigit) || id.All(c => c == '0'))
            return null;
        return $"00-{id.ToLowerInvariant()}-{ActivitySpanId.CreateRandom()}-01";
    }

    /// <summary>The header as it is sent.</summary>
    public override string ToString() => Rest is null or "" ? $"Root={Root}" : $"Root={Root};{Rest}";
}
