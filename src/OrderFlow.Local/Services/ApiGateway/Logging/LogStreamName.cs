using System.Security.Cryptography;
using System.Text;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Services.ApiGateway.Logging;

/// <summary>The stream that a stage logs to: named by a hash, as on AWS, where there are many of them.</summary>
internal static class LogStreamName
{
    public static string Of(GatewayApi api, ApiStage stage) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{api.Id}/{stage.Name}")))[..32];
}
