using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>The MD5 digests by which SQS clients check what arrived.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-attributes-md5-message-digest-calculation"/>
[SuppressMessage("Security", "CA5351", Justification = "The protocol prescribes MD5, as a checksum.")]
internal static class MessageDigest
{
    public static string OfBody(string body) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(body)));

    /// <summary>The digest of attributes in the order of their names; null when there are none.</summary>
    public static string? OfAttributes(IReadOnlyDictionary<string, MessageAttribute> attributes)
    {
        if (attributes.Count == 0)
            return null;

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        foreach (var (name, attribute) in attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Append(hash, Encoding.UTF8.GetBytes(name));
            Append(hash, Encoding.UTF8.GetBytes(attribute.DataType));
            var binary = attribute.DataType.StartsWith("Binary", StringComparison.Ordinal);
            hash.AppendData([binary ? (byte)2 : (byte)1]);
            Append(hash, binary ? attribute.BinaryValue ?? [] : Encoding.UTF8.GetBytes(attribute.StringValue ?? ""));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
