using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates;

/// <summary>Puts the APIs into a template that SAM makes for functions' events of the types Api and HttpApi that name none.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-api.html"/>
internal static class ImplicitApis
{
    public const string RestApi = "ServerlessRestApi";
    public const string HttpApi = "ServerlessHttpApi";

    public static void Apply(JObject root)
    {
        if (root["Resources"] is not JObject resources)
            return;
        var events = Events(resources).ToList();
        // They come first: functions that have their events in them need them, and they need nothing.
        if (events.Exists(source => Names(source, "HttpApi", "ApiId")) && resources[HttpApi] is null)
            resources.AddFirst(new JProperty(HttpApi, new JObject { ["Type"] = "AWS::Serverless::HttpApi", ["Properties"] = new JObject() }));
        if (events.Exists(source => Names(source, "Api", "RestApiId")) && resources[RestApi] is null)
            resources.AddFirst(new JProperty(RestApi, new JObject { ["Type"] = "AWS::Serverless::Api", ["Properties"] = new JObject { ["StageName"] = "Prod" } }));
    }

    private static IEnumerable<JObject> Events(JObject resources) =>
        resources.PropertyValues().OfType<JObject>()
            .Where(resource => TemplateText.Scalar(resource["Type"]) is "AWS::Serverless::Function" or "AWS::Serverless::StateMachine")
            .Select(resource => (resource["Properties"] as JObject)?["Events"])
            .OfType<JObject>()
            .SelectMany(events => events.PropertyValues())
            .OfType<JObject>();

    private static bool Names(JObject source, string type, string api) =>
        TemplateText.Scalar(source["Type"]) == type && (source["Properties"] as JObject)?[api] is null;
}
