using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sts;

/// <summary>The operation of the Security Token Service by which tools find out whose account they work in.</summary>
/// <seealso href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html"/>
internal sealed class StsApi : ServiceApi
{
    private static readonly QueryShape Shape = new(
        "2011-06-15", "https://sts.amazonaws.com/doc/2011-06-15/", new Dictionary<string, string>(), new Dictionary<string, (string Key, string Value)>())
    {
        MemberOf = (_, name) => name,
    };

    public StsApi(LocalAccount account) => Operations = new Dictionary<string, ApiOperation>
    {
        ["GetCallerIdentity"] = _ => Task.FromResult<JsonObject?>(new JsonObject
        {
            ["Arn"] = account.GlobalArn("iam", "root"),
            ["UserId"] = account.AccountId,
            ["Account"] = account.AccountId,
        }),
    };

    public override string SigningName => "sts";

    public override string SdkName => "sts";

    public override QueryShape Query => Shape;

    public override IReadOnlyDictionary<string, ApiOperation> Operations { get; }
}
