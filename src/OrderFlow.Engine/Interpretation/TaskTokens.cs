using System.Buffers.Binary;
using System.Security.Cryptography;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Makes and reads task tokens: they say which attempt they belong to and are signed, so that nobody has to store them.</summary>
internal sealed class TaskTokens(byte[] key)
{
    private const int ClaimLength = 24;
    private const int SignatureLength = 32;

    public string Issue(long executionId, Frame frame)
    {
        Span<byte> token = stackalloc byte[ClaimLength + SignatureLength];
        BinaryPrimitives.WriteInt64BigEndian(token, executionId);
        BinaryPrimitives.WriteInt32BigEndian(token[8..], frame.Id);
        BinaryPrimitives.WriteInt64BigEndian(token[12..], frame.EnteredEventId);
        BinaryPrimitives.WriteInt32BigEndian(token[20..], frame.RetryCount);
        HMACSHA256.HashData(key, token[..ClaimLength], token[ClaimLength..]);
        return Convert.ToBase64String(token);
    }

    /// <returns>Null where the text is no token of this journal.</returns>
    public TaskTokenClaim? Read(string token)
    {
        Span<byte> bytes = stackalloc byte[ClaimLength + SignatureLength];
        if (!Convert.TryFromBase64String(token, bytes, out var length) || length != bytes.Length)
            return null;
        Span<byte> signature = stackalloc byte[SignatureLength];
        HMACSHA256.HashData(key, bytes[..ClaimLength], signature);
        if (!CryptographicOperations.FixedTimeEquals(signature, bytes[ClaimLength..]))
            return null;
        return new(
            BinaryPrimitives.ReadInt64BigEndian(bytes),
            BinaryPrimitives.ReadInt32BigEndian(bytes[8..]),
            BinaryPrimitives.ReadInt64BigEndian(bytes[12..]),
            BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
    }
}
