using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Tests.Json;

/// <summary>Any definitions that the model can hold, whether or not they make sense.</summary>
internal static class GeneratedDefinitions
{
    private static readonly Gen<string> Texts = Gen.Elements(
        "", "a", "$.a", "$$.Execution.Id", "{% $states.input %}", "States.ALL", "line\nbreak", "quote\"d", "back\\slash", "ö状𝄞", "2024-01-01T00:00:00Z", "a/b~c", "</script>", "\u2028\u0000");

    private static readonly Gen<JToken> Scalars = Gen.OneOf(
        Texts.Select(text => (JToken)text),
        Gen.Choose(-1000, 1000).Select(number => (JToken)number),
        Gen.Elements(0.5, 1e300, -2.25).Select(number => (JToken)number),
        Gen.Elements<JToken>(true, false, JValue.CreateNull()));

    private static readonly Gen<JToken?> Optional = Gen.OneOf(Gen.Constant<JToken?>(null), Tokens(2).Select(token => (JToken?)token));

    private static readonly Gen<OptionalPath> Paths = Gen.Elements(default, OptionalPath.Null, "$", "$.a.b");

    private static readonly Gen<NumberOrExpression?> Numbers = Gen.Elements<NumberOrExpression?>(null, 0, 99999999L, "{% 1 + 1 %}");

    public static Arbitrary<StateMachineDefinition> Arbitrary { get; } = Machines().ToArbitrary();

    private static Gen<JToken> Tokens(int depth) => depth == 0
        ? Scalars
        : Gen.OneOf(
            Scalars,
            Tokens(depth - 1).ArrayOf(2).Select(items => (JToken)new JArray(items)),
            Texts.Zip(Tokens(depth - 1)).ArrayOf(2).Select(pairs => (JToken)new JObject(pairs.DistinctBy(pair => pair.Item1).Select(pair => new JProperty(pair.Item1, pair.Item2)))));

    private static Gen<JObject?> Objects() => Optional.Select(token => token as JObject);

    private static Gen<StateMachineDefinition> Machines() =>
        from states in States(depth: 2)
        from comment in Texts
        from language in Gen.Elements<QueryLanguage?>(null, QueryLanguage.JsonPath, QueryLanguage.Jsonata)
        from seconds in Gen.Elements<long?>(null, 1, 99999999)
        select new StateMachineDefinition { Comment = comment, QueryLanguage = language, StartAt = states[0].Name, TimeoutSeconds = seconds, States = states };

    private static Gen<StateCollection> States(int depth) =>
        from names in Texts.ArrayOf(3)
        let distinct = names.Distinct().ToArray()
        from states in Gen.CollectToArray(distinct, name => One(name, depth))
        select new StateCollection(states);

    private static Gen<State> One(string name, int depth)
    {
        var simple = new[] { Pass(name), Task(name), Choice(name), Wait(name), Fail(name) };
        return Gen.OneOf(depth == 0 ? simple : [.. simple, Parallel(name, depth - 1), Map(name, depth - 1)]);
    }

    private static Gen<State> Pass(string name) =>
        from result in Optional
        from path in Paths
        from assign in Objects()
        from comment in Texts
        select (State)new PassState { Name = name, Comment = comment, Result = result, InputPath = path, ResultPath = path, Assign = assign, End = true };

    private static Gen<State> Task(string name) =>
        from arguments in Optional
        from seconds in Numbers
        from error in Texts
        from output in Optional
        select (State)new TaskState
        {
            Name = name,
            QueryLanguage = QueryLanguage.Jsonata,
            Resource = "arn:aws:states:::lambda:invoke",
            Arguments = arguments,
            TimeoutSeconds = seconds,
            Retry = [new Retrier { ErrorEquals = [error], BackoffRate = 1.50m, JitterStrategy = JitterStrategy.Full }],
            Catch = [new Catcher { ErrorEquals = [error, "E"], Next = name, Output = output, ResultPath = OptionalPath.Null }],
            Next = name,
        };

    private static Gen<State> Choice(string name) =>
        from value in Scalars
        from text in Texts
        from comparison in Gen.Elements(Enum.GetValues<ComparisonOperator>())
        let test = new DataTestExpression { Variable = text, Operator = comparison, Value = value }
        select (State)new ChoiceState
        {
            Name = name,
            Default = text,
            Choices =
            [
                new ChoiceRule { Next = name, Condition = "{% true %}" },
                new ChoiceRule { Next = text, Expression = new AndExpression { Operands = [test, new NotExpression { Operand = test, Comment = text }] } },
            ],
        };

    private static Gen<State> Wait(string name) =>
        from seconds in Numbers
        from text in Texts
        select (State)new WaitState { Name = name, QueryLanguage = QueryLanguage.Jsonata, Seconds = seconds, TimestampPath = text, Next = name };

    private static Gen<State> Fail(string name) =>
        from text in Texts
        select (State)new FailState { Name = name, Error = text, CausePath = text };

    private static Gen<State> Parallel(string name, int depth) =>
        from first in States(depth)
        from second in States(depth)
        select (State)new ParallelState
        {
            Name = name,
            Branches = [new Branch { StartAt = first[0].Name, States = first }, new Branch { StartAt = "x", States = second }],
            End = true,
        };

    private static Gen<State> Map(string name, int depth) =>
        from states in States(depth)
        from number in Numbers
        from mode in Gen.Elements<ProcessorMode?>(null, ProcessorMode.Inline, ProcessorMode.Distributed)
        select (State)new MapState
        {
            Name = name,
            QueryLanguage = QueryLanguage.Jsonata,
            MaxConcurrency = number,
            ToleratedFailurePercentage = 12.50m,
            ItemProcessor = new ItemProcessor { StartAt = states[0].Name, States = states, ProcessorConfig = new ProcessorConfig { Mode = mode } },
            End = true,
        };
}
