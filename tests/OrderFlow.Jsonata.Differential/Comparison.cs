using OrderFlow.Jsonata.Differential.Asking;
using OrderFlow.Jsonata.Differential.Comparing;

namespace OrderFlow.Jsonata.Differential;

/// <summary>Asks both, a batch at a time, and collects what differs.</summary>
internal sealed class Comparison(Reference reference, Engine engine, OutcomeComparer comparer, int examples)
{
    private const int BatchSize = 500;

    private readonly Dictionary<string, List<Difference>> _differences = [];
    private readonly Dictionary<string, int> _unusable = [];
    private int _asked;
    private int _values;
    private int _differing;

    public int Differing => _differing;

    public async Task RunAsync(IEnumerable<Question> questions)
    {
        foreach (var batch in questions.Chunk(BatchSize))
        {
            var asking = reference.AskAsync(batch);
            var actual = await Task.Run(() => Array.ConvertAll(batch, engine.Ask));
            var expected = await asking;
            for (var i = 0; i < batch.Length; i++)
                await CountAsync(batch[i], expected[i], actual[i]);
        }
    }

    public void Report(TextWriter output)
    {
        foreach (var (sort, found) in _differences.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var difference in found.Take(examples))
                output.WriteLine(difference);
            if (found.Count > examples)
                output.WriteLine($"{sort}: {found.Count - examples} more");
        }

        foreach (var (why, count) in _unusable)
            output.WriteLine($"left out, {why} of the reference implementation: {count}");
        output.WriteLine($"{_asked} asked, {_values} with a value, {_differing} differ");
    }

    private async Task CountAsync(Question question, Outcome expected, Outcome actual)
    {
        _asked++;
        if ((Deliberate.Unusable(expected) ?? Deliberate.IsMeant(expected, actual)) is { } why)
        {
            _unusable[why] = _unusable.GetValueOrDefault(why) + 1;
            if (actual.Trouble is null)
                return;
        }

        _values += expected.Code is null && !expected.Value.IsUndefined ? 1 : 0;
        if (comparer.Compare(question, expected, actual) is not { } difference)
            return;
        _differing++;
        if (!_differences.TryGetValue(difference.Sort, out var found))
            _differences.Add(difference.Sort, found = []);
        found.Add(found.Count < examples ? await SmallestAsync(difference) : difference);
    }

    private async Task<Difference> SmallestAsync(Difference difference)
    {
        var smallest = difference;
        await new Shrinker(DiffersAsync).ShrinkAsync(difference.Question);
        return smallest;

        async Task<bool> DiffersAsync(Question question)
        {
            var actual = engine.Ask(question);
            var expected = await reference.AskAsync(question);
            if (actual.Trouble is null && (Deliberate.Unusable(expected) ?? Deliberate.IsMeant(expected, actual)) is not null)
                return false;
            if (comparer.Compare(question, expected, actual) is not { } still || still.Sort != difference.Sort)
                return false;
            smallest = still;
            return true;
        }
    }
}
