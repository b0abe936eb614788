using System.Text.Json.Nodes;

namespace OrderFlow.Local.Tests.Services.EventBridge;

/// <summary>Templates with a rule on the bus Orders whose target is an API destination, and a dead-letter queue.</summary>
internal sealed class DestinationTemplate(string endpoint)
{
    public const string Password = "correct horse battery staple";

    public JsonObject Authorization { get; set; } = new()
    {
        ["AuthorizationType"] = "BASIC",
        ["AuthParameters"] = new JsonObject { ["BasicAuthParameters"] = new JsonObject { ["Username"] = "orders", ["Password"] = Password } },
    };

    public string Method { get; set; } = "POST";

    public int? Rate { get; set; }

    public JsonObject Target { get; } = new()
    {
        ["Id"] = "1",
        ["Arn"] = JsonNode.Parse("""{"Fn::GetAtt":["Destination","Arn"]}"""),
        ["RoleArn"] = "arn:aws:iam::000000000000:role/events",
        ["DeadLetterConfig"] = JsonNode.Parse("""{"Arn":{"Fn::GetAtt":["Dead","Arn"]}}"""),
    };

    public override string ToString()
    {
        var connection = Authorization.DeepClone().AsObject();
        connection["Name"] = "basic-auth-connection";
        var destination = new JsonObject
        {
            ["Name"] = "api-destination",
            ["ConnectionArn"] = JsonNode.Parse("""{"Fn::GetAtt":["Connection","Arn"]}"""),
            ["HttpMethod"] = Method,
            ["InvocationEndpoint"] = endpoint,
        };
        if (Rate is not null)
            destination["InvocationRateLimitPerSecond"] = Rate;
        return TestTemplates.Of(new Dictionary<string, object>
        {
            ["Orders"] = TestTemplates.Bus("Orders"),
            ["Dead"] = TestTemplates.Queue("dead"),
            ["Log"] = TestTemplates.LogGroup("/log"),
            ["Connection"] = new { Type = "AWS::Events::Connection", Properties = connection },
            ["Destination"] = new { Type = "AWS::Events::ApiDestination", Properties = destination },
            ["OrdersEventsRule"] = TestTemplates.Rule("OrdersEventsRule", TestTemplates.Ref("Orders"), new { source = new[] { "com.aws.orders" } }, Target),
            ["LogRule"] = TestTemplates.Rule("LogRule", TestTemplates.Ref("Orders"), new { source = new[] { "com.aws.orders" } }, new { Id = "1", Arn = TestTemplates.GetAtt("Log", "Arn") }),
        });
    }
}
