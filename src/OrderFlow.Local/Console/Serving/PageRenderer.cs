using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace OrderFlow.Local.Console.Serving;

/// <summary>Renders components to HTML text; every value in it is encoded by the renderer.</summary>
internal sealed class PageRenderer : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();

    public async Task<string> RenderAsync(RenderFragment fragment)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(FragmentRoot.Content)] = fragment });
            var root = await renderer.RenderComponentAsync<FragmentRoot>(parameters);
            using var text = new StringWriter();
            text.Write("<!DOCTYPE html>\n");
            root.WriteHtmlTo(text);
            return text.ToString();
        });
    }

    public void Dispose() => services.Dispose();

    /// <summary>The component at the root, which is nothing but its content.</summary>
    private sealed class FragmentRoot : IComponent
    {
        public const string Content = nameof(Content);
        private RenderHandle handle;

        public void Attach(RenderHandle renderHandle) => handle = renderHandle;

        public Task SetParametersAsync(ParameterView parameters)
        {
            handle.Render(parameters.GetValueOrDefault<RenderFragment>(Content)!);
            return Task.CompletedTask;
        }
    }
}
