using System.Security.Cryptography;
using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>What Step Functions adds to the language.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal static class StepFunctionsFunctions
{
    public static NativeFunction[] All =>
    [
        new("partition", "<xn?:a>", 2, Partition),
        new("range", "<nnn:a>", 3, Range),
        new("hash", "<ss:s>", 2, Hash),
        new("uuid", "<:s>", 0, Uuid),
        new("parse", "<s-:x>", 1, Parse),
    ];

    private static JsonataValue Partition(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        if (call[0].Reference is not JsonataArray array)
            throw new JsonataFailure("T0410", call[0]) { Index = 1 };
        // Without a size there is one part; the fraction of a size does not count.
        var size = call[1].IsUndefined ? int.MaxValue : Math.Truncate(call.Number(1));
        if (size < 1)
            throw new JsonataFailure("D3170", call[1]) { Index = 2 };
        var items = array.Items;
        var parts = new JsonataArray();
        while (!items.IsEmpty)
        {
            call.Run.Step();
            var length = (int)Math.Min(size, items.Length);
            parts.Add(JsonataArray.Create(items[..length]));
            items = items[length..];
        }

        return parts;
    }

    private static JsonataValue Range(Call call)
    {
        if (call[0].IsUndefined || call[1].IsUndefined || call[2].IsUndefined)
            return default;
        var (first, last, step) = (Math.Truncate(call.Number(0)), Math.Truncate(call.Number(1)), Math.Truncate(call.Number(2)));
        if (step == 0)
            throw new JsonataFailure("D3180", call[2]) { Index = 3 };
        var count = Math.Floor((last - first) / step) + 1;
        call.Run.CheckLength((long)Math.Min(count, long.MaxValue / 2));
        var items = new JsonataArray(ArrayTraits.Sequence);
        for (var i = 0; i < count; i++)
        {
            call.Run.Step();
            items.Add(first + (i * step));
        }

        return items;
    }

    private static JsonataValue Hash(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var bytes = Encoding.UTF8.GetBytes(call.Text(0));
#pragma warning disable CA5350, CA5351 // The caller names the algorithm; the service offers these two as well.
        var hash = call[1].IsUndefined ? null : call.Text(1) switch
        {
            "MD5" => MD5.HashData(bytes),
            "SHA-1" => SHA1.HashData(bytes),
            "SHA-256" => SHA256.HashData(bytes),
            "SHA-384" => SHA384.HashData(bytes),
            "SHA-512" => SHA512.HashData(bytes),
            _ => null,
        };
#pragma warning restore CA5350, CA5351
        return hash is null ? throw new JsonataFailure("D3160", call[1]) { Index = 2 } : Convert.ToHexStringLower(hash);
    }

    private static JsonataValue Uuid(Call call)
    {
        Span<byte> bytes = stackalloc byte[16];
        call.Run.Options.Random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    private static JsonataValue Parse(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        try
        {
            return JsonataJson.Parse(call.Text(0));
        }
        catch (JsonataJsonException error)
        {
            throw new JsonataFailure("D3150", call[0]) { Text = error.Message };
        }
    }
}
