using System.Text;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Benchmarks.Validation;

/// <summary>A state machine as people write them by hand, of any size: rounds of ten states, of all kinds, in both query languages, one inside another.</summary>
internal sealed class ValidationWorkload
{
    // # is the number of the round, #next the state after it.
    private const string Round = """
        "Check #":{"Type":"Pass","Parameters":{"id.$":"$.order.id","lines.$":"$.order.lines[*]","label.$":"States.Format('{}-{}', $.order.id, $$.Execution.Name)","kind":"check"},"ResultPath":"$.checked","Next":"Call #"},
        "Call #":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"price","Payload":{"id.$":"$.checked.id","count.$":"States.ArrayLength($.checked.lines)"}},
          "ResultSelector":{"price.$":"$.Payload.price"},"ResultPath":"$.price","TimeoutSeconds":60,"Retry":[{"ErrorEquals":["States.TaskFailed","States.Timeout"],"IntervalSeconds":2,"MaxAttempts":4,"BackoffRate":1.5,"JitterStrategy":"FULL"}],
          "Catch":[{"ErrorEquals":["States.ALL"],"ResultPath":"$.error","Next":"Failed"}],"Next":"Route #"},
        "Route #":{"Type":"Choice","Choices":[
          {"And":[{"Variable":"$.price.price","IsPresent":true},{"Variable":"$.price.price","NumericGreaterThan":1000},{"Not":{"Variable":"$.checked.kind","StringEquals":"gift"}}],"Next":"Each #"},
          {"Variable":"$.order.placed","TimestampLessThan":"2030-01-01T00:00:00Z","Next":"Both #"}],"Default":"Total #"},
        "Each #":{"Type":"Map","ItemsPath":"$.checked.lines","ItemSelector":{"line.$":"$$.Map.Item.Value","index.$":"$$.Map.Item.Index"},"MaxConcurrency":5,"ResultPath":"$.lines","Next":"Both #",
          "ItemProcessor":{"ProcessorConfig":{"Mode":"INLINE"},"StartAt":"Item #","States":{
            "Item #":{"Type":"Pass","QueryLanguage":"JSONata","Output":{"sku":"{% $uppercase($states.input.line.sku) %}","amount":"{% $states.input.line.price * $states.input.line.quantity %}"},"End":true}}}},
        "Both #":{"Type":"Parallel","ResultPath":"$.both","Next":"Total #","Branches":[
          {"StartAt":"Left #","States":{"Left #":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"https://queue","MessageBody.$":"$.order"},"End":true}}},
          {"StartAt":"Right #","States":{"Right #":{"Type":"Wait","SecondsPath":"$.order.delay","End":true}}}]},
        "Total #":{"Type":"Task","QueryLanguage":"JSONata","Resource":"arn:aws:states:::dynamodb:putItem","TimeoutSeconds":30,
          "Arguments":{"TableName":"orders","Item":{"id":{"S":"{% $states.input.order.id %}"},"total":{"N":"{% $string($sum($states.input.order.lines.(price * quantity))) %}"}}},
          "Assign":{"total":"{% $sum($states.input.order.lines.(price * quantity)) %}","large":"{% $count($states.input.order.lines[quantity > 10]) > 0 %}"},
          "Output":"{% $merge([$states.input, {'stored': $states.result.SdkHttpMetadata.HttpStatusCode}]) %}",
          "Retry":[{"ErrorEquals":["DynamoDB.ProvisionedThroughputExceededException"],"MaxAttempts":6}],
          "Catch":[{"ErrorEquals":["States.ALL"],"Output":{"cause":"{% $states.errorOutput.Cause %}"},"Next":"Failed"}],"Next":"Decide #"},
        "Decide #":{"Type":"Choice","QueryLanguage":"JSONata","Choices":[{"Condition":"{% $large and $total > 1000 %}","Next":"#next"},{"Condition":"{% $states.input.stored = 200 %}","Next":"#next"}],"Default":"Failed"},
        """;

    private const int StatesOfARound = 10;

    /// <param name="rounds">How many rounds of ten states there are.</param>
    /// <exception cref="WrongResultException">The validator or the reader says something wrong about it.</exception>
    public ValidationWorkload(int rounds)
    {
        Text = Machine(rounds);
        Definition = DefinitionReader.Read(Text);
        WrongResultException.ThrowUnlessEqual("errors", "", Errors(Text));
        WrongResultException.ThrowUnlessEqual("reading and writing", DefinitionWriter.Write(Definition), DefinitionWriter.Write(DefinitionReader.Read(DefinitionWriter.Write(Definition))));
        var astray = Text.Replace("\"Next\":\"Last\"", "\"Next\":\"Lost\"", StringComparison.Ordinal);
        WrongResultException.ThrowUnlessEqual("a transition astray is found", true, Errors(astray).Contains("Lost", StringComparison.Ordinal));
    }

    /// <summary>The text of the definition.</summary>
    public string Text { get; }

    /// <summary>The model of it.</summary>
    public StateMachineDefinition Definition { get; }

    /// <summary>How many states a definition of so many rounds has.</summary>
    public static int StatesOf(int rounds) => (rounds * StatesOfARound) + 2;

    private static string Errors(string text) =>
        string.Join(Environment.NewLine, DefinitionValidator.Validate(text).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    private static string Machine(int rounds)
    {
        var text = new StringBuilder("""{"Comment":"Orders","StartAt":"Check 0","States":{""");
        for (var round = 0; round < rounds; round++)
            text.Append(Round.Replace("#next", round == rounds - 1 ? "Last" : $"Check {round + 1}", StringComparison.Ordinal).Replace("#", $"{round}", StringComparison.Ordinal));
        return text.Append(""" "Last":{"Type":"Succeed"},"Failed":{"Type":"Fail","Error":"Orders.Failed","CausePath":"States.Format('Order {}', $.id)"}}}""").ToString();
    }
}
