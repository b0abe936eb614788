using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates;

/// <summary>Puts the properties under <c>Globals</c> into every resource of the section, as SAM does: objects merge, what the resource says itself wins.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html"/>
internal static class ServerlessGlobals
{
    private static readonly string[] Types = ["Function", "Api", "HttpApi", "SimpleTable", "StateMachine"];

    public static void Apply(JObject root, string path)
    {
        if (root["Globals"] is not JObject globals)
            return;
        foreach (var section in globals.Properties())
        {
            if (!Types.Contains(section.Name))
                throw new TemplateException($"{path}: Globals has the section {section.Name}; these are served: {string.Join(", ", Types)}.");
            foreach (var resource in OfType(root, "AWS::Serverless::" + section.Name))
                Merge(resource, section.Value as JObject ?? []);
        }
    }

    private static IEnumerable<JObject> OfType(JObject root, string type)
    {
        foreach (var resource in (root["Resources"] as JObject ?? []).PropertyValues().OfType<JObject>())
        {
            if (TemplateText.Scalar(resource["Type"]) != type)
                continue;
            if (resource["Properties"] is not JObject properties)
                resource["Properties"] = properties = [];
            yield return properties;
        }
    }

    private static void Merge(JObject own, JObject common)
    {
        foreach (var property in common.Properties())
        {
            if (own[property.Name] is null)
                own[property.Name] = property.Value.DeepClone();
            else if (own[property.Name] is JObject inner && property.Value is JObject outer)
                Merge(inner, outer);
            else if (own[property.Name] is JArray items && property.Value is JArray commonItems)
                own[property.Name] = new JArray(commonItems.Concat(items).Select(item => item.DeepClone()));
        }
    }
}
