using FsCheck;
using FsCheck.Fluent;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Tests.Diagrams.Drawing;

/// <summary>Definitions whose states lead to one another, back and to themselves, with branches, iterations and catchers.</summary>
internal static class Workflows
{
    public static Arbitrary<StateMachineDefinition> Arbitrary { get; } = (
        from states in States("", depth: 2)
        select new StateMachineDefinition { StartAt = states[0].Name, States = states }).ToArbitrary();

    private static Gen<StateCollection> States(string prefix, int depth) =>
        from count in Gen.Choose(1, depth == 2 ? 9 : 4)
        let names = Enumerable.Range(0, count).Select(number => $"{prefix}{"A state with a name".AsSpan(0, 3 + (number * 5 % 16))} {number}").ToArray()
        from states in Gen.CollectToArray(names, name => One(name, names, depth))
        select new StateCollection(states);

    private static Gen<State> One(string name, string[] names, int depth)
    {
        var target = Gen.Elements(names);
        var pass = target.Select(next => (State)new PassState { Name = name, Next = next });
        var end = Gen.Elements<State>(new PassState { Name = name, End = true }, new SucceedState { Name = name }, new FailState { Name = name, Error = "Broken" });
        var task =
            from next in target
            from catchers in Catchers(target)
            select (State)new TaskState { Name = name, Resource = "arn:aws:states:::lambda:invoke", Next = next, Catch = catchers, Retry = [new Retrier { ErrorEquals = ["States.ALL"] }] };
        var choice =
            from rules in target.NonEmptyListOf()
            from otherwise in target
            select (State)new ChoiceState
            {
                Name = name,
                Choices = [.. rules.Take(5).Select((next, at) => new ChoiceRule { Next = next, Condition = $"{{% $states.input.amount > {at} and $states.input.kind = 'special' %}}" })],
                Default = otherwise,
            };
        return depth == 0 ? Gen.OneOf(pass, task, choice, end) : Gen.OneOf(pass, task, choice, end, Parallel(name, target, depth), Map(name, target, depth));
    }

    private static Gen<State> Parallel(string name, Gen<string> target, int depth) =>
        from branches in Gen.CollectToArray([1, 2, 3], branch => States($"{name}.{branch} ", depth - 1))
        from count in Gen.Choose(1, branches.Length)
        from next in target
        from catchers in Catchers(target)
        select (State)new ParallelState
        {
            Name = name,
            Branches = [.. branches.Take(count).Select(states => new Branch { StartAt = states[0].Name, States = states })],
            Next = next,
            Catch = catchers,
        };

    private static Gen<State> Map(string name, Gen<string> target, int depth) =>
        from states in States($"{name}: ", depth - 1)
        from next in target
        select (State)new MapState { Name = name, ItemProcessor = new ItemProcessor { StartAt = states[0].Name, States = states }, Next = next };

    private static Gen<Catcher[]> Catchers(Gen<string> target) =>
        from targets in target.ListOf()
        select targets.Take(2).Select((next, at) => new Catcher { ErrorEquals = at == 0 ? ["States.Timeout", "Lambda.TooManyRequestsException"] : ["States.ALL"], Next = next }).ToArray();
}
