using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Jsonata.Fuzz;
using OrderFlow.Jsonata.Fuzz.Generation;
using OrderFlow.Jsonata.Fuzz.Laws;

namespace OrderFlow.Jsonata.Tests.Safety;

/// <summary>What holds for every expression and every document. The inputs are those of the fuzzer.</summary>
public sealed class SafetyLaws
{
    private static readonly JsonataOptions Small = new() { MaxSteps = 300, MaxDepth = 10, MaxSequence = 20, MaxStringLength = 100, TimeProvider = new Standstill() };

    private static readonly JsonataOptions Large = new() { MaxSteps = 100_000, MaxDepth = 200, MaxSequence = 10_000, MaxStringLength = 100_000, TimeProvider = new Standstill() };

    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static Arbitrary<FuzzInput> Inputs => Arb.From(
        ArbMap.Default.GeneratorFor<int>().SelectMany(seed => Gen.Choose(0, 40_000).Select(index => new Inputs(seed).Create(index))).Where(input => input.Kind != InputKind.Json));

    [Fact]
    public void Evaluation_leaves_its_document_alone() =>
        Prop.ForAll(Inputs, input =>
        {
            var document = JsonataJson.Parse(input.Document);
            Ending(input, document, Large);
            return document.ToJson() == JsonataJson.Parse(input.Document).ToJson();
        }).Check(Often);

    [Fact]
    public void Evaluation_on_several_threads_at_once_gives_what_it_gives_on_one() =>
        Prop.ForAll(Inputs, input =>
        {
            var document = JsonataJson.Parse(input.Document);
            var expected = Ending(input, document, Large);
            return ParallelEnumerable.Range(0, 4).All(_ => Ending(input, document, Large) == expected);
        }).Check(Often);

    [Fact]
    public void What_passes_with_small_budgets_gives_the_same_with_large_ones() =>
        Prop.ForAll(Inputs, input =>
        {
            var document = JsonataJson.Parse(input.Document);
            var small = Ending(input, document, Small);
            return IsExhausted(small) || small == Ending(input, document, Large);
        }).Check(Often);

    [Fact]
    public void An_error_in_the_text_stands_within_the_text() =>
        Prop.ForAll(Inputs, input =>
        {
            try
            {
                JsonataExpression.Parse(input.Text, input.Dialect);
                return true;
            }
            catch (JsonataException error)
            {
                return error.Position >= 0 && error.Position <= input.Text.Length;
            }
        }).Check(Often);

    [Fact]
    public void A_cancelled_evaluation_does_nothing_else_than_stop() =>
        Prop.ForAll(Inputs, input =>
        {
            try
            {
                JsonataExpression.Parse(input.Text, input.Dialect).Evaluate(JsonataJson.Parse(input.Document), null, Large, new CancellationToken(canceled: true));
                return true;
            }
            catch (Exception error) when (error is JsonataException or OperationCanceledException)
            {
                return true;
            }
        }).Check(Often);

    // An error in text that is evaluated hides what it was.
    private static bool IsExhausted(string ending) => ending.Split(' ')[0] is "U1001" or "D1014" or "D2015" or "D3121";

    private static string Ending(FuzzInput input, JsonataValue document, JsonataOptions options)
    {
        try
        {
            return WrittenJson.Of(JsonataExpression.Parse(input.Text, input.Dialect).Evaluate(document, null, options with { Random = new Random(1) })) ?? "";
        }
        catch (JsonataException error)
        {
            return $"{error.Code} {error.Position} {error.Message}";
        }
    }

    /// <summary>It is always the same moment.</summary>
    private sealed class Standstill : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;

        public override long GetTimestamp() => 0;
    }
}
