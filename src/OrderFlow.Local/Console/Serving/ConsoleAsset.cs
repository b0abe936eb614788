using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace OrderFlow.Local.Console.Serving;

/// <summary>A file that the pages refer to, from the assembly.</summary>
internal sealed class ConsoleAsset
{
    public const string Prefix = "/_console/assets/";

    private readonly byte[] content;
    private readonly string type;
    private readonly string tag;

    private ConsoleAsset(byte[] content, string type)
    {
        this.content = content;
        this.type = type;
        tag = $"\"{Convert.ToHexString(SHA256.HashData(content))[..16]}\"";
    }

    /// <summary>Finds a file by its name; null when there is none.</summary>
    public static ConsoleAsset? Find(string name)
    {
        var mediaType = Path.GetExtension(name) switch { ".css" => "text/css; charset=utf-8", ".js" => "text/javascript; charset=utf-8", ".svg" => "image/svg+xml", _ => null };
        using var stream = mediaType is null ? null : typeof(ConsoleAsset).Assembly.GetManifestResourceStream($"console/{name}");
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ConsoleAsset(bytes, mediaType!);
    }

    public async Task ServeAsync(HttpContext http)
    {
        var response = http.Response;
        response.Headers.ETag = tag;
        // Asked about every time, answered with 304: another version of the endpoint on the same port brings its own files at once.
        response.Headers.CacheControl = "no-cache";
        if (http.Request.Headers.IfNoneMatch.ToString() == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = type;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await response.Body.WriteAsync(content, http.RequestAborted);
    }
}
