using System.Text;
using Microsoft.AspNetCore.Http;
using OrderFlow.Local.Console.Live;
using OrderFlow.Local.Console.Views;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Console.Serving;

/// <summary>The pages for people, on the paths that no AWS client asks for: pages by GET, forms and files below <c>/_console/</c>.</summary>
internal sealed class ConsoleProtocol(ConsoleSite site, LiveStreams streams) : IPathProtocol
{
    private const string Own = "/_console/";

    public bool Claims(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        if (path.StartsWith(Own, StringComparison.Ordinal))
            return true;
        // An AWS client signs its requests, or names its operation in a header.
        return IsRead(request) && ConsoleSite.HasPage(path)
            && !request.Headers.ContainsKey("X-Amz-Target") && !request.Headers.ContainsKey("X-Amz-Date") && !request.Headers.ContainsKey("Authorization");
    }

    public async Task ServeAsync(HttpContext http, string requestId, TraceHeader trace)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + $"connect-src 'self' ws://{(LoopbackHost.Allows(http.Request.Host) ? http.Request.Host.Value : "127.0.0.1")}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (!LoopbackHost.Allows(http.Request.Host))
        {
            http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            await http.Response.WriteAsync($"The console answers to 127.0.0.1 and localhost, not to {http.Request.Host.Host}.", http.RequestAborted);
            return;
        }

        var request = new PageRequest(http.Request.Path.Value!, http.Request.Query, http.Request.Host, site.Guard.Token, http.RequestAborted);
        try
        {
            await RouteAsync(http, request);
        }
        catch (ServiceException error) when (!http.Response.HasStarted)
        {
            await ShowAsync(http, request, ErrorView.Of(error));
        }
    }

    private async Task RouteAsync(HttpContext http, PageRequest request)
    {
        if (HttpMethods.IsPost(http.Request.Method))
        {
            var action = site.Action(request.Path) ?? throw NotFound(request);
            var result = await action.RunAsync(new FormRequest(await site.Guard.ReadAsync(http), request));
            if (result.Location is { } location)
            {
                http.Response.StatusCode = StatusCodes.Status303SeeOther;
                http.Response.Headers.Location = location;
                return;
            }

            await ShowAsync(http, request, result.View!);
        }
        else if (!IsRead(http.Request))
        {
            throw new ServiceException("MethodNotAllowed", $"{http.Request.Method} is not served here.", 405);
        }
        else if (request.Path == LiveStreams.Path)
        {
            await streams.ServeAsync(http, LiveFilter.Of(request));
        }
        else if (request.Path.StartsWith(ConsoleAsset.Prefix, StringComparison.Ordinal))
        {
            await (site.Asset(request.Path[ConsoleAsset.Prefix.Length..]) ?? throw NotFound(request)).ServeAsync(http);
        }
        else
        {
            var page = site.Page(request.Path) ?? throw NotFound(request);
            await ShowAsync(http, request, await page.ShowAsync(request));
        }
    }

    private async Task ShowAsync(HttpContext http, PageRequest request, PageView view)
    {
        var html = Encoding.UTF8.GetBytes(await site.Renderer.RenderAsync(Shell.Of(view, request)));
        http.Response.StatusCode = view.Status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(html, http.RequestAborted);
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static ServiceException NotFound(PageRequest request) => new("NotFound", $"There is no page at {request.Path}.", 404);
}
