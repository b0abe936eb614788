using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>Finds the calls of the Task states in a definition, at every depth, whatever the definition's other mistakes.</summary>
internal static class TaskCalls
{
    public static IEnumerable<TaskCall> In(JObject definition) => In(definition, TemplateText.Scalar(definition["QueryLanguage"]));

    private static IEnumerable<TaskCall> In(JObject machine, string? language)
    {
        foreach (var (name, value) in machine["States"] as JObject ?? [])
        {
            if (value is not JObject state)
                continue;
            var spoken = TemplateText.Scalar(state["QueryLanguage"]) ?? language;
            if (TemplateText.Scalar(state["Type"]) == "Task" && Call(name, state, spoken == "JSONata") is { } call)
                yield return call;
            var inner = (state["Branches"] as JArray ?? []).OfType<JObject>()
                .Concat(new[] { state["ItemProcessor"], state["Iterator"] }.OfType<JObject>());
            foreach (var nested in inner.SelectMany(branch => In(branch, language)))
                yield return nested;
        }
    }

    private static TaskCall? Call(string name, JObject state, bool isJsonata)
    {
        var resource = TemplateText.Scalar(state["Resource"]) ?? "";
        var arguments = isJsonata ? Jsonata(state["Arguments"]) : JsonPath(state["Parameters"]);
        if (Arn.Parse(resource) is not { } arn)
            return null;
        if (arn.Service == "lambda")
            return new TaskCall(name, "lambda", "invoke", false, new JObject { ["FunctionName"] = resource });
        if (arn is not { Service: "states", Account: "" })
            return null;

        var action = arn.Resource.LastIndexOf(':') is var last and > 0 ? last : arn.Resource.Length;
        var parts = arn.Resource[Math.Min(action + 1, arn.Resource.Length)..].Split('.');
        // .sync:2 ends in a colon and a digit.
        if (parts is ["2"])
        {
            action = arn.Resource.LastIndexOf(':', action - 1);
            parts = arn.Resource[(action + 1)..].Split('.');
        }

        return new TaskCall(name, arn.Resource[..action], parts[0], parts.Skip(1).Any(part => part.StartsWith("sync", StringComparison.Ordinal)), arguments as JObject ?? []);
    }

    // An expression is known only when it runs.
    private static JToken Jsonata(JToken? value) => value switch
    {
        JObject members => new JObject(members.Properties().Select(member => new JProperty(member.Name, Jsonata(member.Value)))),
        JArray items => new JArray(items.Select(Jsonata)),
        JValue { Type: JTokenType.String } text when ((string)text!).TrimStart().StartsWith("{%", StringComparison.Ordinal) => JValue.CreateUndefined(),
        null => JValue.CreateUndefined(),
        var literal => literal.DeepClone(),
    };

    private static JToken JsonPath(JToken? value) => value switch
    {
        JObject members => new JObject(members.Properties().Select(member => member.Name.EndsWith(".$", StringComparison.Ordinal)
            ? new JProperty(member.Name[..^2], JValue.CreateUndefined())
            : new JProperty(member.Name, JsonPath(member.Value)))),
        JArray items => new JArray(items.Select(JsonPath)),
        null => JValue.CreateUndefined(),
        var literal => literal.DeepClone(),
    };
}
