using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Mutations;

/// <summary>Whatever one thing is made wrong in a whole state, an error says at which place, naming the state and the field.</summary>
public class MutationTests
{
    public static TheoryData<string> Kinds => [.. WholeStates.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_whole_state_has_no_error(string kind) => Definitions.Errors(WholeStates.Machine(kind).ToString()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_field_that_is_renamed_is_not_known(string kind) => Each(kind, (field, wrong) =>
    {
        field.Replace(new JProperty($"{field.Name}_", field.Value));
        wrong.ShouldBeReported($"{field.Name}_", atParent: true);
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_field_has_the_kind_of_value_that_it_can_have(string kind) => Each(kind, (field, wrong) =>
    {
        // Any JSON can be constant or a template.
        if (field.Name is "Result" or "Output" or "Arguments" or "Parameters" or "ItemSelector" or "BatchInput")
            return;
        field.Value = field.Value.Type switch
        {
            JTokenType.String when field.Name is "Timestamp" or "Seconds" => true,
            JTokenType.Array => new JObject(),
            JTokenType.Object => new JArray(),
            JTokenType.Boolean => "true",
            JTokenType.Integer or JTokenType.Float => "many",
            _ => 5.5m,
        };
        if (field.Name is not ("NumericLessThan" or "ToleratedFailurePercentage" or "BackoffRate") || field.Value.Type is JTokenType.String)
            wrong.ShouldBeReported(field.Name);
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_required_field_is_there(string kind) => Each(kind, (field, wrong) =>
    {
        if (!IsRequired(field))
            return;
        var parent = JsonPointer.Of(field.Parent!);
        field.Remove();
        wrong.ShouldBeReported(field.Name, pointer: parent);
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_transition_leads_to_a_state_of_the_same_graph(string kind) => Each(kind, (field, wrong) =>
    {
        if (field.Name is not ("Next" or "Default" or "StartAt"))
            return;
        field.Value = "Nowhere";
        wrong.ShouldBeReported(field.Name, code: DiagnosticCode.MissingTransitionTarget, mention: "Nowhere");
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_state_has_no_field_of_another_type(string kind)
    {
        var own = WholeStates.Kinds.Where(other => other.Split(' ')[0] == kind.Split(' ')[0]).SelectMany(other => WholeStates.State(other).Properties()).Select(field => field.Name).ToHashSet();
        own.UnionWith(["End", "Next", "Result", "Parameters"]);
        foreach (var other in WholeStates.Kinds)
            foreach (var foreign in WholeStates.State(other).Properties().Where(field => !own.Contains(field.Name)))
            {
                var machine = WholeStates.Machine(kind);
                ((JObject)machine["States"]![WholeStates.Name]!).Add(foreign.Name, foreign.Value);
                new Wrong(machine, $"/States/{WholeStates.Name}/{foreign.Name}").ShouldBeReported(foreign.Name);
            }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_state_has_no_field_of_the_other_query_language(string kind)
    {
        var (type, language) = (kind.Split(' ')[0], kind.Split(' ')[1]);
        var own = WholeStates.State(kind);
        var other = WholeStates.State($"{type} {(language == "JSONata" ? "JSONPath" : "JSONata")}");
        string[] paths = ["InputPath", "OutputPath", "ResultPath", "ResultSelector", "Parameters", "ItemsPath", "TimeoutSecondsPath", "HeartbeatSecondsPath", "MaxConcurrencyPath", "ToleratedFailureCountPath", "CausePath"];
        string[] foreign = language == "JSONata" ? paths : ["Output", "Arguments", "Items"];
        foreach (var field in other.Properties().Where(field => foreign.Contains(field.Name) && own[field.Name] is null))
        {
            var machine = WholeStates.Machine(kind);
            ((JObject)machine["States"]![WholeStates.Name]!).Add(field.Name, field.Value);
            new Wrong(machine, $"/States/{WholeStates.Name}/{field.Name}").ShouldBeReported(field.Name, mention: language == "JSONata" ? "JSONPath" : "JSONata");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_number_keeps_its_limits(string kind) => Each(kind, (field, wrong) =>
    {
        if (field.Value.Type is not JTokenType.Integer and not JTokenType.Float)
            return;
        field.Value = -1;
        wrong.ShouldBeReported(field.Name, mention: "-1");
        if (field.Name is "TimeoutSeconds" or "HeartbeatSeconds" or "Seconds" or "IntervalSeconds" or "MaxAttempts" or "MaxDelaySeconds" or "ToleratedFailurePercentage" or "MaxInputBytesPerBatch")
        {
            field.Value = 100_000_000;
            wrong.ShouldBeReported(field.Name, mention: "100000000");
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_path_is_one(string kind) => Each(kind, (field, wrong) =>
    {
        if (!field.Name.EndsWith("Path", StringComparison.Ordinal) && field.Name is not "Variable")
            return;
        foreach (var text in new[] { "", "a.b", "$[", "$.a['b", "$." })
        {
            field.Value = text;
            wrong.ShouldBeReported(field.Name, mention: $"\"{text}\"");
        }

        if (field.Name is "InputPath" or "OutputPath" or "ItemsPath" or "CausePath")
            return;
        foreach (var text in new[] { "$.a[*]", "$..a", "$.a[0:2]", "$.a[?(@.b == 1)]" })
        {
            field.Value = text;
            wrong.ShouldBeReported(field.Name, mention: text);
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_expression_is_one(string kind) => Each(kind, everything: true, (field, wrong) =>
    {
        if (field.Value.Type is not JTokenType.String || !((string)field.Value!).StartsWith("{%", StringComparison.Ordinal))
            return;
        foreach (var (text, mention) in new[] { ("{% 1 +", "{% 1 +"), ("1 + %}", "%}"), ("{% 1 + %}", "does not parse"), ("{% price %}", "price"), ("{% $$ %}", "$$"), ("{% $eval('1') %} ", "{%") })
        {
            field.Value = text;
            wrong.ShouldBeReported(field.Name, mention: mention);
        }
    });

    [Theory]
    [InlineData("Parallel JSONPath", "/States/Subject/Branches/0")]
    [InlineData("Parallel JSONata", "/States/Subject/Branches/0")]
    [InlineData("Map JSONPath", "/States/Subject/ItemProcessor")]
    [InlineData("Map JSONata", "/States/Subject/ItemProcessor")]
    public void A_name_is_unique_in_the_whole_state_machine(string kind, string graph)
    {
        var machine = WholeStates.Machine(kind);
        var inside = (JObject)JsonPointer.Find(machine, graph)!;
        inside["StartAt"] = "Done";
        ((JProperty)inside["States"]!.First!).Replace(new JProperty("Done", new JObject { ["Type"] = "Succeed" }));

        Definitions.Errors(machine.ToString()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            error => error.Code.ShouldBe(DiagnosticCode.DuplicateStateName),
            error => error.Message.ShouldContain("\"Done\""));
    }

    private static void Each(string kind, Action<JProperty, Wrong> mutate) => Each(kind, everything: false, mutate);

    // Every field of the language, or everything that is in it too, each in a definition of its own.
    private static void Each(string kind, bool everything, Action<JProperty, Wrong> mutate)
    {
        var places = WholeStates.Machine(kind)["States"]![WholeStates.Name]!.SelectTokens("$..*").Select(token => token.Parent).OfType<JProperty>()
            .Where(field => everything || IsOfLanguage(field)).Select(JsonPointer.Of).Distinct().ToList();
        places.ShouldNotBeEmpty();
        foreach (var place in places)
        {
            var machine = WholeStates.Machine(kind);
            mutate((JProperty)JsonPointer.Find(machine, place)!.Parent!, new Wrong(machine, place));
        }
    }

    private static bool IsOfLanguage(JProperty field)
    {
        // States have names, templates and credentials any fields.
        for (var around = Around(field); around is not null; around = Around(around))
            if (around.Name is "Parameters" or "Arguments" or "Result" or "Output" or "Assign" or "ItemSelector" or "ResultSelector" or "BatchInput" or "Credentials")
                return false;
        return (field.Parent?.Parent as JProperty)?.Name is not "States";
    }

    private static JProperty? Around(JProperty field) =>
        field.Ancestors().OfType<JProperty>().FirstOrDefault();

    private static bool IsRequired(JProperty field) => field.Name switch
    {
        "Type" or "StartAt" or "States" or "ErrorEquals" or "Branches" or "Choices" or "Variable" or "Condition" or "ItemProcessor" or "ExecutionType" or "CSVHeaderLocation" or "CSVHeaders" => true,
        "Next" => field.Parent!["Type"] is not null || field.Parent["ErrorEquals"] is not null || field.Parent["Variable"] is not null || field.Parent["Condition"] is not null,
        "Resource" => field.Parent!["Type"] is not null || field.Parent["ReaderConfig"] is not null,
        "Seconds" or "Timestamp" => true,
        _ => false,
    };
}
