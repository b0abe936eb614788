using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OrderFlow.Local.Services.ApiGateway.WebSockets;

/// <summary>Puts a <see cref="FrameWatch"/> between the connection of an upgraded request and its WebSocket.</summary>
internal sealed class WatchedUpgrade(IHttpUpgradeFeature upgrade, FrameWatch watch) : IHttpUpgradeFeature
{
    public bool IsUpgradableRequest => upgrade.IsUpgradableRequest;

    /// <summary>Makes the request's WebSocket watched; comes before the middleware that accepts it.</summary>
    public static void Install(HttpContext http)
    {
        if (http.Features.Get<IHttpUpgradeFeature>() is not { IsUpgradableRequest: true } upgrade)
            return;
        var watch = new FrameWatch();
        http.Features.Set(watch);
        http.Features.Set<IHttpUpgradeFeature>(new WatchedUpgrade(upgrade, watch));
    }

    public async Task<Stream> UpgradeAsync() => new WatchedStream(await upgrade.UpgradeAsync(), watch);
}
