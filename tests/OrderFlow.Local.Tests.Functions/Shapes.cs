using System.Text;
using System.Text.Json;
using Amazon.Lambda.Core;

namespace OrderFlow.Local.Tests.Functions;

/// <summary>One handler of each shape that Lambda calls.</summary>
public sealed class Shapes
{
    public sealed record Sum(int A, int B);

    public sealed record Total(int Value);

    public Total Add(Sum sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        return new Total(sum.A + sum.B);
    }

    public async Task<Total> AddLater(Sum sum, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(sum);
        ArgumentNullException.ThrowIfNull(context);
        await Task.Yield();
        context.Logger.LogInformation("Adding {a} and {b}", sum.A, sum.B);
        LambdaLogger.Log("from the static logger");
        return new Total(sum.A + sum.B);
    }

    public static Stream Reverse(Stream input)
    {
        using var reader = new StreamReader(input);
        var text = reader.ReadToEnd().Trim('"');
        return new MemoryStream(Encoding.UTF8.GetBytes($"\"{new string([.. text.Reverse()])}\""));
    }

    public async Task Nothing() => await Task.Yield();

    public Dictionary<string, string> Context(JsonElement input, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new()
        {
            ["requestId"] = context.AwsRequestId,
            ["name"] = context.FunctionName,
            ["arn"] = context.InvokedFunctionArn,
            ["logGroup"] = context.LogGroupName,
            ["memory"] = $"{context.MemoryLimitInMB}",
            ["remains"] = context.RemainingTime > TimeSpan.Zero ? "some" : "none",
            ["trace"] = context.TraceId,
        };
    }

    public string Client(JsonElement input, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var client = context.ClientContext;
        return $"{client.Client.AppVersionName} {client.Custom["shop"]} {client.Environment["locale"]} {context.Identity.IdentityId ?? "none"}";
    }

    public string Fail(JsonElement input) => throw new InvalidOperationException("It cannot be done.", new FormatException("The reason."));

    public async Task<string> Hang()
    {
        await Task.Delay(Timeout.Infinite);
        return "never";
    }
}
