using Microsoft.AspNetCore.Http;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Protocols;

/// <summary>A protocol that is told by the path of a request.</summary>
internal interface IPathProtocol
{
    /// <summary>Whether the request is one of this protocol.</summary>
    bool Claims(HttpRequest request);

    /// <summary>Serves a request that it claims.</summary>
    /// <exception cref="ServiceException">The answer is an error.</exception>
    Task ServeAsync(HttpContext http, string requestId, TraceHeader trace);
}
