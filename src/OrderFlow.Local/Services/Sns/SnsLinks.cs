using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sns;

/// <summary>The links in what SNS sends, which are followed with GET: to confirm or end a subscription, and to the certificate of the signatures.</summary>
internal sealed class SnsLinks(SnsApi api, TopicService topics) : IPathProtocol
{
    public bool Claims(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && ((request.Path == "/" && request.Query["Action"].ToString() is "ConfirmSubscription" or "Unsubscribe")
            || topics.Signer.Certificate(request.Path.Value ?? "") is not null);

    public async Task ServeAsync(HttpContext http, string requestId, TraceHeader trace)
    {
        if (topics.Signer.Certificate(http.Request.Path.Value ?? "") is { } certificate)
        {
            http.Response.ContentType = "application/x-pem-file";
            await http.Response.WriteAsync(certificate, http.RequestAborted);
            return;
        }

        var members = new JsonObject(http.Request.Query.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value.ToString())));
        var action = http.Request.Query["Action"].ToString();
        http.Response.ContentType = "text/xml";
        try
        {
            var result = await api.Operation(action)(new ApiCall(members, requestId, trace, "", http.RequestAborted));
            await http.Response.WriteAsync(QueryXml.Answer(action, result, requestId, api.Query), http.RequestAborted);
        }
        catch (ServiceException error)
        {
            http.Response.StatusCode = error.StatusCode;
            await http.Response.WriteAsync(QueryXml.Error(error, requestId, api.Query.Namespace), http.RequestAborted);
        }
    }
}
