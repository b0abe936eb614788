using System.Security.Cryptography;
using System.Text;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Intrinsics.Functions;

/// <summary>Base64, hashes, and identifiers.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html#asl-intrsc-func-data-encode-decode"/>
internal static class EncodingFunctions
{
    public static IntrinsicFunction[] All =>
    [
        new("States.Base64Encode", 1, 1, call => Convert.ToBase64String(Encoding.UTF8.GetBytes(call.ShortText(0)))),
        new("States.Base64Decode", 1, 1, call => Decode(call.ShortText(0))),
        new("States.Hash", 2, 2, Hash),
        new("States.UUID", 0, 0, call => Uuid(call.Random)),
    ];

    // Characters that do not belong there are left out, and the text ends at the first padding.
    private static string Decode(string text)
    {
        var digits = new StringBuilder(text.Length + 2);
        foreach (var letter in text.TakeWhile(letter => letter != '='))
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/')
                digits.Append(letter);
            else if (letter is '-' or '_')
                digits.Append(letter == '-' ? '+' : '/');
        }

        // A single digit over is less than a byte.
        digits.Length -= digits.Length % 4 == 1 ? 1 : 0;
        digits.Append('=', (4 - (digits.Length % 4)) % 4);
        return Encoding.UTF8.GetString(Convert.FromBase64String(digits.ToString()));
    }

    private static JsonataValue Hash(Invocation call)
    {
        var bytes = Encoding.UTF8.GetBytes(call.Limited(JavaText.Of(call[0], call)));
#pragma warning disable CA5350, CA5351 // The caller names the algorithm; the service offers these two as well.
        var hash = call.Text(1) switch
        {
            "MD5" => MD5.HashData(bytes),
            "SHA-1" => SHA1.HashData(bytes),
            "SHA-256" => SHA256.HashData(bytes),
            "SHA-384" => SHA384.HashData(bytes),
            "SHA-512" => SHA512.HashData(bytes),
            _ => throw call.Invalid(),
        };
#pragma warning restore CA5350, CA5351
        return Convert.ToHexStringLower(hash);
    }

    private static string Uuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
