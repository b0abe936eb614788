using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>Finds the calls that the states of a definition make, at every depth, whatever the definition's other mistakes.</summary>
internal static class TaskCalls
{
    /// <summary>The service that stands for what a distributed Map does: it starts executions of its own state machine.</summary>
    public const string DistributedMap = "map";

    public static IEnumerable<TaskCall> In(JObject definition) => In(definition, TemplateText.Scalar(definition["QueryLanguage"]), "");

    private static IEnumerable<TaskCall> In(JObject machine, string? language, string around)
    {
        foreach (var (name, value) in machine["States"] as JObject ?? [])
        {
            if (value is not JObject state)
                continue;
            var pointer = JsonPointer.Append($"{around}/States", name);
            var isJsonata = (TemplateText.Scalar(state["QueryLanguage"]) ?? language) == "JSONata";
            foreach (var call in OfState(name, state, isJsonata, pointer))
                yield return call;
            foreach (var (inner, place) in Inner(state, pointer))
            {
                foreach (var nested in In(inner, language, place))
                    yield return nested;
            }
        }
    }

    private static IEnumerable<(JObject Machine, string Pointer)> Inner(JObject state, string pointer)
    {
        foreach (var (branch, index) in (state["Branches"] as JArray ?? []).Select((branch, index) => (branch as JObject, index)))
        {
            if (branch is not null)
                yield return (branch, $"{pointer}/Branches/{index}");
        }

        foreach (var name in new[] { "ItemProcessor", "Iterator" })
        {
            if (state[name] is JObject processor)
                yield return (processor, $"{pointer}/{name}");
        }
    }

    private static IEnumerable<TaskCall> OfState(string name, JObject state, bool isJsonata, string pointer)
    {
        switch (TemplateText.Scalar(state["Type"]))
        {
            case "Task" when Call(name, state, isJsonata, pointer) is { } call:
                yield return call;
                break;
            case "Map":
                if (TemplateText.Scalar(state.SelectToken("ItemProcessor.ProcessorConfig.Mode")) == "DISTRIBUTED")
                    yield return new TaskCall(name, DistributedMap, "run", false, []) { Pointer = $"{pointer}/ItemProcessor/ProcessorConfig/Mode", ArgumentsField = "" };
                foreach (var member in new[] { "ItemReader", "ResultWriter" })
                {
                    if (state[member] is JObject part && Call(name, part, isJsonata, $"{pointer}/{member}") is { } access)
                        yield return access;
                }

                break;
        }
    }

    private static TaskCall? Call(string name, JObject state, bool isJsonata, string pointer)
    {
        var resource = TemplateText.Scalar(state["Resource"]) ?? "";
        var field = isJsonata ? "Arguments" : "Parameters";
        var arguments = isJsonata ? Jsonata(state[field]) : JsonPath(state[field]);
        if (Arn.Parse(resource) is not { } arn)
            return null;
        var role = isJsonata ? Jsonata(state.SelectToken("Credentials.RoleArn")) : JsonPath(state["Credentials"]) is JObject credentials ? credentials["RoleArn"] : null;
        if (state["Credentials"] is null)
            role = null;
        if (arn.Service == "lambda")
            return new TaskCall(name, "lambda", "invoke", false, new JObject { ["FunctionName"] = resource }) { Pointer = pointer, ArgumentsField = "", CredentialsRole = role };
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

        return new TaskCall(name, arn.Resource[..action], parts[0], parts.Skip(1).Any(part => part.StartsWith("sync", StringComparison.Ordinal)), arguments as JObject ?? [])
        {
            Pointer = pointer,
            ArgumentsField = field,
            CredentialsRole = role,
        };
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
