using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Tests.Validation.Mutations;

/// <summary>Valid state machines: chains of <see cref="WholeStates"/> without some of the fields that they can be without, with chains inside Parallel and Map states.</summary>
internal static class ValidDefinitions
{
    private static readonly string[] Optional =
    [
        "Comment", "InputPath", "OutputPath", "ResultPath", "ResultSelector", "Assign", "Output", "Retry", "Catch", "Default", "Credentials", "TimeoutSeconds", "HeartbeatSeconds", "HeartbeatSecondsPath",
        "ItemReader", "ItemBatcher", "ResultWriter", "ItemSelector", "Label", "MaxConcurrency", "MaxConcurrencyPath", "ToleratedFailureCount", "ToleratedFailureCountPath", "ToleratedFailurePercentage",
        "Error", "Cause", "CausePath", "Result", "ItemsPath", "Items",
    ];

    private static readonly string[] Links = [.. WholeStates.Kinds.Where(kind => !Ends(kind))];

    private static readonly string[] Simple = [.. Links.Where(kind => !kind.StartsWith("Map", StringComparison.Ordinal) && !kind.StartsWith("Parallel", StringComparison.Ordinal))];

    private static readonly string[] Last = [.. WholeStates.Kinds.Where(Ends)];

    public static Arbitrary<string> Arbitrary { get; } = Machines().ToArbitrary();

    private static bool Ends(string kind) => kind.StartsWith("Succeed", StringComparison.Ordinal) || kind.StartsWith("Fail", StringComparison.Ordinal);

    private static Gen<string> Machines() =>
        from states in Chain(Links, "", withInner: true)
        from comment in Gen.Elements<string?>(null, "", "ö𝄞\n")
        from seconds in Gen.Elements<int?>(null, 1, 99_999_999)
        select new JObject(
            new[] { new JProperty("Comment", comment), new JProperty("TimeoutSeconds", seconds), new JProperty("Version", "1.0"), new JProperty("StartAt", states[0].Name), new JProperty("States", new JObject(states)) }
                .Where(field => field.Value.Type is not JTokenType.Null)).ToString();

    private static Gen<JProperty[]> Chain(string[] kinds, string prefix, bool withInner) =>
        from links in Gen.Elements(kinds).ListOf()
        from last in Gen.Elements(Last)
        let chain = links.Take(6).Append(last).ToList()
        from states in Gen.CollectToArray(Enumerable.Range(0, chain.Count), index => Link(chain[index], $"{prefix}s{index}", $"{prefix}s{index + 1}", $"{prefix}s{chain.Count - 1}", withInner))
        select states;

    private static Gen<JProperty> Link(string kind, string name, string next, string last, bool withInner) =>
        from kept in Gen.SubListOf(Optional)
        from inner in withInner ? Chain(Simple, $"{name} ", withInner: false) : Gen.Constant(Array.Empty<JProperty>())
        select new JProperty(name, State(kind, name, next, last, kept, inner));

    private static JObject State(string kind, string name, string next, string last, IEnumerable<string> kept, JProperty[] inner)
    {
        var state = WholeStates.State(kind);
        foreach (var field in state.Properties().Where(field => Optional.Contains(field.Name) && !kept.Contains(field.Name)).ToList())
            field.Remove();

        // What is inside cannot assign what is assigned around it.
        if (inner.Length == 0)
            foreach (var assign in state.Descendants().OfType<JProperty>().Where(field => field.Name == "Assign").ToList())
                assign.Remove();
        foreach (var target in state.Descendants().OfType<JProperty>().Where(field => field.Name is "Next" or "Default").ToList())
            target.Value = target.Parent == state || target.Parent!.Parent?.Parent is JProperty { Name: "Choices" } ? next : last;
        if (state["Label"] is not null)
            state["Label"] = $"items-{name.Replace(' ', '-')}";
        foreach (var graph in state.Descendants().OfType<JObject>().Where(json => json["StartAt"] is not null).ToList())
        {
            graph["StartAt"] = inner[0].Name;
            graph["States"] = new JObject(inner);
        }

        return state;
    }
}
