using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace OrderFlow.Local.Protocols;

/// <summary>The query protocol: a form names <c>Action</c> and <c>Version</c>, answers are XML.</summary>
/// <seealso href="https://smithy.io/2.0/aws/protocols/aws-query-protocol.html"/>
internal sealed class QueryProtocol(IEnumerable<ServiceApi> services)
{
    private readonly List<ServiceApi> served = [.. services.Where(service => service.Query is not null)];

    public async Task ServeAsync(HttpContext http, byte[] body, string requestId, Func<JsonObject, ApiCall> call)
    {
        var fields = QueryForm.Fields(Encoding.UTF8.GetString(body));
        var action = fields.GetValueOrDefault("Action", "");
        var version = fields.GetValueOrDefault("Version", "");
        var signingName = CredentialScope.SigningName(http.Request.Headers.Authorization.ToString());
        var service = served.Find(candidate => candidate.SigningName == signingName) ?? served.Find(candidate => candidate.Query!.Version == version);
        try
        {
            if (service is null)
                throw Unknown(action, signingName ?? version);
            if (!service.Operations.TryGetValue(action, out var operation))
                throw Unknown(action, service.SigningName);

            var members = QueryForm.Read(fields, service.Query!);
            // Old clients name the queue by the path instead of a member.
            if (http.Request.Path.Value is { Length: > 1 } path && !members.ContainsKey("QueueUrl"))
                members["QueueUrl"] = path;
            var result = await operation(call(members) with { FromForm = true });
            await AnswerAsync(http, 200, QueryXml.Answer(action, result, requestId, service.Query!));
        }
        catch (ServiceException error)
        {
            http.Response.Headers["x-amzn-ErrorType"] = error.QueryCode ?? error.Code;
            await AnswerAsync(http, error.StatusCode, QueryXml.Error(error, requestId, service?.Query?.Namespace ?? ""));
        }
    }

    private static ServiceException Unknown(string action, string service) =>
        new("UnknownOperationException", $"The action {action} of {service} is not served by this endpoint.") { QueryCode = "InvalidAction" };

    private static async Task AnswerAsync(HttpContext http, int status, string xml)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/xml";
        await http.Response.WriteAsync(xml, http.RequestAborted);
    }
}
