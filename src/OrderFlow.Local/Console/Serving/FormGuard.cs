using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Console.Serving;

/// <summary>Accepts only forms that this process's own pages sent.</summary>
internal sealed class FormGuard
{
    private const string Field = "token";

    // An event of 256 KB, each byte of it percent-encoded, and the other fields.
    private static readonly FormOptions Limits = new() { BufferBodyLengthLimit = 1_048_576, ValueLengthLimit = 1_048_576, ValueCountLimit = 64, KeyLengthLimit = 256 };

    /// <summary>What the forms carry; another one in every process.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>Reads a form.</summary>
    /// <exception cref="ServiceException">It is no form, is too large, or comes from elsewhere.</exception>
    public async Task<IFormCollection> ReadAsync(HttpContext http)
    {
        var request = http.Request;
        if (!request.HasFormContentType)
            throw new ServiceException("UnsupportedMediaType", "A form is expected here.", 415);
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none") || !IsOwnOrigin(request))
            throw Foreign();

        IFormCollection form;
        try
        {
            form = await new FormFeature(request, Limits).ReadFormAsync(http.RequestAborted);
        }
        catch (InvalidDataException error)
        {
            throw new ServiceException("FormTooLarge", $"The form cannot be read: {error.Message}", 413);
        }

        var token = Encoding.UTF8.GetBytes(form[Field].ToString());
        return CryptographicOperations.FixedTimeEquals(token, Encoding.UTF8.GetBytes(Token)) ? form : throw Foreign();
    }

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}");

    private static ServiceException Foreign() =>
        new("Forbidden", "This form does not come from a page of this endpoint as it runs now. Go back, reload the page and try again.", 403);
}
