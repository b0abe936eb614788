using System.Text.Json.Nodes;
using OrderFlow.Local.Services.ApiGateway.Requests;

namespace OrderFlow.Local.Services.ApiGateway.Mapping;

/// <summary>What mappings of one request can refer to.</summary>
/// <param name="request">The request.</param>
/// <param name="context">Its variables.</param>
internal sealed class MappingScope(ApiRequest request, ContextVariables context)
{
    private JsonNode? body;
    private bool read;

    public ApiRequest Request => request;

    public ContextVariables Context => context;

    /// <summary>The body as JSON, or null when it is none.</summary>
    public JsonNode? Body
    {
        get
        {
            if (!read)
                body = JsonSelector.Parse(request.Body);
            read = true;
            return body;
        }
    }

    /// <summary>A parameter of the request: of its path, else of its query string, else a header.</summary>
    public string? Parameter(string name) => request.PathParameters.GetValueOrDefault(name) ?? request.QueryParameter(name) ?? request.Header(name);
}
