using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Tests.Paths;

public sealed class PathLaws
{
    private static readonly string[] Names = ["a", "b", "c"];

    private static readonly Gen<string> Name = Gen.Elements(Names);

    private static readonly Gen<JsonataValue> Data = DataOf(4);

    private static readonly Gen<Func<NaivePath, NaivePath>> Step = Gen.Frequency(
        (6, Name.Select(name => (Func<NaivePath, NaivePath>)(path => path.Name(name)))),
        (3, Gen.Choose(0, 3).Select(index => (Func<NaivePath, NaivePath>)(path => path.Index(index)))),
        (2, Gen.Constant((Func<NaivePath, NaivePath>)(path => path.Wildcard()))),
        (1, Gen.Choose(0, 3).Select(from => (Func<NaivePath, NaivePath>)(path => path.From(from)))),
        (1, Gen.Choose(0, 3).Select(to => (Func<NaivePath, NaivePath>)(path => path.To(to)))),
        (1, Gen.Choose(0, 3).SelectMany(from => Gen.Choose(0, 4).Select(to => (Func<NaivePath, NaivePath>)(path => path.Between(from, to))))),
        (2, Name.Select(name => (Func<NaivePath, NaivePath>)(path => path.Descent(name)))),
        (2, Name.SelectMany(name => Gen.Choose(0, 3).Select(number => (Func<NaivePath, NaivePath>)(path => path.Equal(name, number))))));

    private static readonly Gen<NaivePath> Path =
        Gen.Choose(0, 4).SelectMany(length => Step.ArrayOf(length)).Select(steps => steps.Aggregate(NaivePath.Root, (path, step) => step(path)));

    private static readonly Gen<string[]> References =
        Gen.Choose(0, 4).SelectMany(length => Gen.Elements("['a']", "['b c']", "['c']", "[0]", "[1]").ArrayOf(length));

    [Fact]
    public void A_path_leads_to_what_its_steps_lead_to_one_after_the_other() =>
        Check(Path, Data, (path, data) =>
        {
            var parsed = JsonPath.Parse(path.Text);
            // Only a filter minds what it is applied to.
            JsonataValue value;
            try
            {
                value = parsed.TryEvaluate(new DataScope(data), out var found) ? found : default;
            }
            catch (PathEvaluationException)
            {
                return path.Text.Contains('?', StringComparison.Ordinal) && !path.Follow(data).Any();
            }

            var expected = path.Follow(data).ToList();
            return parsed.IsDefinite ? value.IsUndefined ? expected.Count == 0 : expected is [var only] && value == only : value == JsonataArray.From(expected);
        });

    [Fact]
    public void The_paths_and_data_of_these_laws_meet_often_enough_to_mean_something()
    {
        var samples = Path.Zip(Data).Sample(2_000);

        samples.Count(sample => sample.Item1.Follow(sample.Item2).Any()).ShouldBeInRange(200, 1_800);
    }

    [Fact]
    public void A_path_that_is_printed_and_read_again_is_the_same() =>
        Check(Path, Data, (path, data) =>
        {
            var once = JsonPath.Parse(path.Text);
            var twice = JsonPath.Parse(once.Normalized);
            return twice.Normalized == once.Normalized && twice.IsDefinite == once.IsDefinite && Outcome(once, data) == Outcome(twice, data);
        });

    [Fact]
    public void Whatever_a_name_is_called_it_is_found_in_brackets_and_quotes() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(name => name is not null), name =>
        {
            var path = JsonPath.Parse($"$['{name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}']");
            return path.Evaluate(new DataScope(JsonataObject.Create((name, 1)))) == 1 && JsonPath.Parse(path.Normalized).Normalized == path.Normalized;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_set_at_a_place_is_found_there_and_nothing_else_changes() =>
        Check(References, Data, (steps, data) =>
        {
            var path = Reference(steps);
            if (!Fits(steps, data))
                return Attempt(() => path.Set(data, "set")) == nameof(ResultPathMatchException);
            var after = path.Set(data, "set");
            var back = path.Path.TryEvaluate(new DataScope(data), out var before) ? path.Set(after, before) : data;
            return path.Path.Evaluate(new DataScope(after)) == "set" && back == data;
        });

    [Fact]
    public void Setting_twice_is_setting_the_last() =>
        Check(References, Data, (steps, data) =>
        {
            var path = Reference(steps);
            return Attempt(() => path.Set(path.Set(data, 1), 2)) == Attempt(() => path.Set(data, 2));
        });

    private static ReferencePath Reference(string[] steps) => ReferencePath.Parse($"${string.Concat(steps)}");

    private static bool Fits(string[] steps, JsonataValue data)
    {
        foreach (var step in steps)
        {
            var isName = step[1] == '\'';
            if (isName ? !data.IsObject && !data.IsUndefined : !data.TryGetArray(out var items) || items.Count <= step[1] - '0')
                return false;
            data = isName ? data[step[2..^2]] : data[step[1] - '0'];
        }

        return true;
    }

    private static string Outcome(JsonPath path, JsonataValue data) =>
        Attempt(() => path.TryEvaluate(new DataScope(data), out var value) ? value : "nothing");

    private static string Attempt(Func<JsonataValue> evaluate)
    {
        try
        {
            return evaluate().ToJson();
        }
        catch (Exception error) when (error is PathEvaluationException or ResultPathMatchException)
        {
            return error.GetType().Name;
        }
    }

    private static Gen<JsonataValue> DataOf(int depth)
    {
        var number = Gen.Choose(0, 3).Select(value => (JsonataValue)value);
        if (depth == 0)
            return number;
        var inner = DataOf(depth - 1);
        var members = Name.Zip(inner).ArrayOf().Select(pairs => (JsonataValue)JsonataObject.Create([.. pairs.Select(pair => (pair.Item1, pair.Item2))]));
        var items = inner.ArrayOf().Select(values => (JsonataValue)JsonataArray.Create(values));
        return Gen.Frequency((1, number), (1, Gen.Constant(JsonataValue.Null)), (4, members), (3, items)).Resize(4);
    }

    private static void Check<TLeft, TRight>(Gen<TLeft> left, Gen<TRight> right, Func<TLeft, TRight, bool> law) =>
        Prop.ForAll(Arb.From(left), Arb.From(right), law).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
