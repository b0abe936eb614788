using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Tests.Validation.Mutations;

/// <summary>Valid states of every type in both query languages, each with about all fields that it can have at once.</summary>
internal static class WholeStates
{
    /// <summary>What every state inside of <see cref="Machine"/> is called that a mutation is about.</summary>
    public const string Name = "Subject";

    private const string Retry = """
        "Retry":[{"ErrorEquals":["Busy"],"Comment":"c","IntervalSeconds":2,"MaxAttempts":5,"BackoffRate":1.5,"MaxDelaySeconds":60,"JitterStrategy":"FULL"},{"ErrorEquals":["States.ALL"]}]
        """;

    private const string PathCatch = """ "Catch":[{"ErrorEquals":["Busy"],"Comment":"c","ResultPath":"$.error","Assign":{"e.$":"$.Cause"},"Next":"Done"},{"ErrorEquals":["States.ALL"],"Next":"Done"}] """;

    private const string DataCatch = """
        "Catch":[{"ErrorEquals":["Busy"],"Comment":"c","Output":{"e":"{% $states.errorOutput.Error %}"},"Assign":{"e":"{% $states.errorOutput.Cause %}"},"Next":"Done"}]
        """;

    private const string PathResult = """ "ResultSelector":{"r.$":"$.r"},"ResultPath":"$.result","OutputPath":"$.result","Assign":{"v.$":"$.r"}, """;

    private const string DataResult = """ "Output":{"r":"{% $states.result.r %}"},"Assign":{"v":"{% $states.result.r %}"}, """;

    private const string Inner = """ "StartAt":"Inner","States":{"Inner":{"Type":"Pass","End":true}} """;

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["Pass JSONPath"] = """
            {"Type":"Pass","Comment":"c","QueryLanguage":"JSONPath","InputPath":"$.a","Result":{"x":1},"Parameters":{"p.$":"$.b","q":[{"r.$":"States.Format('{}', $.c)"}]},
             "ResultPath":"$.r","OutputPath":"$.r","Assign":{"v.$":"$.x"},"Next":"Done"}
            """,
        ["Pass JSONata"] = """{"Type":"Pass","Comment":"c","QueryLanguage":"JSONata","Output":{"a":["{% $states.input.a %}"]},"Assign":{"v":"{% $states.input.x %}"},"Next":"Done"}""",
        ["Task JSONPath"] = $$$"""
            {"Type":"Task","Comment":"c","QueryLanguage":"JSONPath","Resource":"arn:aws:states:::lambda:invoke","Credentials":{"RoleArn.$":"$.role"},"InputPath":"$.a","Parameters":{"FunctionName":"f","Payload.$":"$"},
             "TimeoutSeconds":60,"HeartbeatSecondsPath":"$.beat",{{{PathResult}}}{{{Retry}}},{{{PathCatch}}},"Next":"Done"}
            """,
        ["Task JSONata"] = $$$"""
            {"Type":"Task","Comment":"c","QueryLanguage":"JSONata","Resource":"arn:aws:states:::lambda:invoke","Credentials":{"RoleArn":"{% $states.input.role %}"},"Arguments":{"FunctionName":"f","Payload":"{% $states.input %}"},
             "TimeoutSeconds":"{% $states.input.timeout %}","HeartbeatSeconds":10,{{{DataResult}}}{{{Retry}}},{{{DataCatch}}},"Next":"Done"}
            """,
        ["Choice JSONPath"] = """
            {"Type":"Choice","Comment":"c","QueryLanguage":"JSONPath","InputPath":"$.a","OutputPath":"$.b","Assign":{"v.$":"$.x"},"Default":"Done","Choices":[
             {"Variable":"$.a","StringEquals":"x","Comment":"c","Assign":{"w.$":"$.y"},"Next":"Done"},{"Variable":"$.a","NumericLessThanPath":"$.n","Next":"Done"},
             {"And":[{"Variable":"$.a","IsPresent":true,"Comment":"c"},{"Not":{"Variable":"$.a","TimestampLessThan":"2030-01-01T00:00:00Z"}},{"Or":[{"Variable":"$$.State.Name","BooleanEquals":true}]}],"Next":"Done"}]}
            """,
        ["Choice JSONata"] = """
            {"Type":"Choice","Comment":"c","QueryLanguage":"JSONata","Assign":{"v":1},"Output":{"o":"{% $states.input %}"},"Default":"Done","Choices":[
             {"Condition":"{% $states.input.a > 1 %}","Comment":"c","Assign":{"v":2},"Output":"{% $states.input %}","Next":"Done"}]}
            """,
        ["Wait JSONPath"] = """{"Type":"Wait","Comment":"c","QueryLanguage":"JSONPath","InputPath":"$.a","Seconds":5,"OutputPath":"$.b","Assign":{"v.$":"$.x"},"Next":"Done"}""",
        ["Wait JSONata"] = """{"Type":"Wait","Comment":"c","QueryLanguage":"JSONata","Timestamp":"{% $states.input.until %}","Output":"{% $states.input %}","Assign":{"v":1},"Next":"Done"}""",
        ["Succeed JSONPath"] = """{"Type":"Succeed","Comment":"c","QueryLanguage":"JSONPath","InputPath":"$.a","OutputPath":null}""",
        ["Succeed JSONata"] = """{"Type":"Succeed","Comment":"c","QueryLanguage":"JSONata","Output":{"a":"{% $states.input %}"}}""",
        ["Fail JSONPath"] = """{"Type":"Fail","Comment":"c","QueryLanguage":"JSONPath","Error":"E","CausePath":"States.Format('{}', $.why)"}""",
        ["Fail JSONata"] = """{"Type":"Fail","Comment":"c","QueryLanguage":"JSONata","Error":"{% $states.input.e %}","Cause":"c"}""",
        ["Parallel JSONPath"] = $$$"""
            {"Type":"Parallel","Comment":"c","QueryLanguage":"JSONPath","InputPath":"$.a","Parameters":{"p.$":"$"},"Branches":[{"Comment":"c",{{{Inner}}} }],{{{PathResult}}}{{{Retry}}},{{{PathCatch}}},"Next":"Done"}
            """,
        ["Parallel JSONata"] = $$$"""
            {"Type":"Parallel","Comment":"c","QueryLanguage":"JSONata","Arguments":{"p":"{% $states.input %}"},"Branches":[{"Comment":"c",{{{Inner}}} }],{{{DataResult}}}{{{Retry}}},{{{DataCatch}}},"Next":"Done"}
            """,
        ["Map JSONPath"] = $$$"""
            {"Type":"Map","Comment":"c","QueryLanguage":"JSONPath","InputPath":"$.a","ItemsPath":"$.items","ItemSelector":{"v.$":"$$.Map.Item.Value"},"MaxConcurrencyPath":"$.n","ToleratedFailureCountPath":"$.t",
             "ToleratedFailurePercentage":5,"Label":"items","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"Comment":"c",{{{Inner}}} },
             "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"CSV","CSVHeaderLocation":"GIVEN","CSVHeaders":["a"],"CSVDelimiter":"PIPE","MaxItemsPath":"$.m"},"Parameters":{"Bucket":"b","Key.$":"$.k"}},
             "ItemBatcher":{"MaxItemsPerBatch":10,"MaxInputBytesPerBatchPath":"$.bytes","BatchInput":{"b.$":"$.b"}},
             "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","WriterConfig":{"OutputType":"JSONL","Transformation":"FLATTEN"},"Parameters":{"Bucket":"b"}},{{{PathResult}}}{{{Retry}}},{{{PathCatch}}},"Next":"Done"}
            """,
        ["Map JSONata"] = $$$"""
            {"Type":"Map","Comment":"c","QueryLanguage":"JSONata","Items":"{% $states.input.items %}","ItemSelector":{"v":"{% $states.context.Map.Item.Value %}"},"MaxConcurrency":"{% $states.input.n %}","ToleratedFailureCount":0,
             "ToleratedFailurePercentage":"{% 5 %}","Label":"items","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"EXPRESS"},"Comment":"c",{{{Inner}}} },
             "ItemReader":{"Resource":"arn:aws:states:::s3:listObjectsV2","ReaderConfig":{"MaxItems":"{% 7 %}"},"Arguments":{"Bucket":"{% $states.input.b %}"}},
             "ItemBatcher":{"MaxItemsPerBatch":"{% 5 %}","MaxInputBytesPerBatch":1000,"BatchInput":{"b":"{% $states.input.b %}"}},
             "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","WriterConfig":{"OutputType":"JSON","Transformation":"NONE"},"Arguments":{"Bucket":"b"}},{{{DataResult}}}{{{Retry}}},{{{DataCatch}}},"Next":"Done"}
            """,
    };

    /// <summary>The type and the query language of each.</summary>
    public static IReadOnlyCollection<string> Kinds => Texts.Keys;

    /// <summary>The state.</summary>
    public static JObject State(string kind) => JObject.Parse(Texts[kind]);

    /// <summary>A state machine that starts at the state; a JSONPath one, which can have states of both languages.</summary>
    public static JObject Machine(string kind)
    {
        var states = new JObject { [Name] = State(kind) };
        if (Texts[kind].Contains("\"Done\"", StringComparison.Ordinal))
            states["Done"] = new JObject { ["Type"] = "Succeed" };
        return new JObject { ["StartAt"] = Name, ["States"] = states };
    }
}
