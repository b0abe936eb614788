using System.Net;

namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>The usual HTTP responses. A body that is a string is text, a stream or bytes are base64, anything else is JSON.</summary>
public class HttpResults : IHttpResult
{
    private readonly object _body;
    private readonly Dictionary<string, IList<string>> _headers = [];

    private HttpResults(HttpStatusCode statusCode, object body = null)
    {
        StatusCode = statusCode;
        _body = body;
    }

    /// <inheritdoc/>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Answers 202.</summary>
    public static IHttpResult Accepted(object body = null) => new HttpResults(HttpStatusCode.Accepted, body);

    /// <summary>Answers 502.</summary>
    public static IHttpResult BadGateway() => new HttpResults(HttpStatusCode.BadGateway);

    /// <summary>Answers 400.</summary>
    public static IHttpResult BadRequest(object body = null) => new HttpResults(HttpStatusCode.BadRequest, body);

    /// <summary>Answers 409.</summary>
    public static IHttpResult Conflict(object body = null) => new HttpResults(HttpStatusCode.Conflict, body);

    /// <summary>Answers 403.</summary>
    public static IHttpResult Forbid(object body = null) => new HttpResults(HttpStatusCode.Forbidden, body);

    /// <summary>Answers 500.</summary>
    public static IHttpResult InternalServerError(object body = null) => new HttpResults(HttpStatusCode.InternalServerError, body);

    /// <summary>Answers 404.</summary>
    public static IHttpResult NotFound(object body = null) => new HttpResults(HttpStatusCode.NotFound, body);

    /// <summary>Answers 200.</summary>
    public static IHttpResult Ok(object body = null) => new HttpResults(HttpStatusCode.OK, body);

    /// <summary>Answers 401.</summary>
    public static IHttpResult Unauthorized() => new HttpResults(HttpStatusCode.Unauthorized);

    /// <summary>Answers 201, with where the new resource is.</summary>
    public static IHttpResult Created(string uri = null, object body = null) => At(uri, new HttpResults(HttpStatusCode.Created, body));

    /// <summary>Answers 301, 302, 307 or 308.</summary>
    public static IHttpResult Redirect(string uri, bool permanent = false, bool preserveMethod = false) => At(uri, new HttpResults((permanent, preserveMethod) switch
    {
        (true, true) => HttpStatusCode.PermanentRedirect,
        (true, false) => HttpStatusCode.MovedPermanently,
        (false, true) => HttpStatusCode.TemporaryRedirect,
        (false, false) => HttpStatusCode.Redirect,
    }));

    /// <summary>Answers 503, with the seconds after which a retry makes sense.</summary>
    public static IHttpResult ServiceUnavailable(int? delaySeconds = null)
    {
        var result = new HttpResults(HttpStatusCode.ServiceUnavailable);
        return delaySeconds > 0 ? result.AddHeader("Retry-After", $"{delaySeconds}") : result;
    }

    /// <summary>Answers any status.</summary>
    public static IHttpResult NewResult(HttpStatusCode statusCode, object body = null) => new HttpResults(statusCode, body);

    /// <inheritdoc/>
    public IHttpResult AddHeader(string name, string value)
    {
        var key = name.ToLowerInvariant();
        if (!_headers.TryGetValue(key, out var values))
            _headers[key] = values = [];
        values.Add(value);
        return this;
    }

    /// <inheritdoc/>
    public Stream Serialize(HttpResultSerializationOptions options)
    {
        var body = HttpResultBody.Format(_body, options.Serializer);
        if (!string.IsNullOrEmpty(body.Text) && !_headers.ContainsKey("content-type"))
            AddHeader("content-type", body.ContentType);

        var headers = _headers.Count == 0 ? null : _headers;
        return options.Format == HttpResultSerializationOptions.ProtocolFormat.RestApi || options.Version == HttpResultSerializationOptions.ProtocolVersion.V1
            ? HttpResultResponse.Write((int)StatusCode, headers, body)
            : HttpResultResponse.Write((int)StatusCode, headers?.ToDictionary(header => header.Key, header => string.Join(',', header.Value)), body);
    }

    private static HttpResults At(string uri, HttpResults result)
    {
        if (uri is not null)
            result.AddHeader("location", uri);
        return result;
    }
}
