using Microsoft.AspNetCore.Http;

namespace OrderFlow.Local.Protocols;

/// <summary>Reads a request's body whole; the server bounds its size.</summary>
internal static class RequestBody
{
    /// <summary>The most that any operation here accepts: a synchronous Lambda payload of 6 MB, escaped, and room for its envelope.</summary>
    public const long GreatestSize = 16 * 1024 * 1024;

    public static async Task<byte[]> ReadAsync(HttpContext http)
    {
        using var buffer = new MemoryStream((int)Math.Clamp(http.Request.ContentLength ?? 0, 0, GreatestSize));
        await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        return buffer.ToArray();
    }
}
