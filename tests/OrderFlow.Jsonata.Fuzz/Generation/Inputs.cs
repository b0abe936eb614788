
namespace OrderFlow.Jsonata.Fuzz.Generation;

/// <summary>Makes the inputs of a campaign: each depends on the seed and its number alone.</summary>
internal sealed class Inputs(int seed)
{
    private const int OneMonsterIn = 50_000;

    public FuzzInput Create(long index)
    {
        var random = new Random(HashCode(index));
        var kind = index % OneMonsterIn == OneMonsterIn - 1 ? InputKind.Monster : random.Next(10) switch
        {
            < 5 => InputKind.Expression,
            < 8 => InputKind.Mutation,
            8 => InputKind.Text,
            _ => InputKind.Json,
        };
        var dialect = random.Next(5) == 0 ? JsonataDialect.StepFunctions : JsonataDialect.Standard;
        return new(index, kind, Text(kind, dialect, random), dialect, kind == InputKind.Json ? "" : JsonGenerator.Document(random));
    }

    private static string Text(InputKind kind, JsonataDialect dialect, Random random) => kind switch
    {
        InputKind.Expression => new ExpressionGenerator(random, dialect).Expression(),
        InputKind.Mutation => Mutator.Damage(new ExpressionGenerator(random, dialect).Expression(), random),
        InputKind.Text => TextGenerator.Text(random),
        InputKind.Json => JsonGenerator.Bytes(random),
        _ => MonsterGenerator.Text(random),
    };

    // System.HashCode differs from process to process.
    private int HashCode(long index)
    {
        var hash = unchecked((ulong)((index * 6364136223846793005) + seed + 1442695040888963407));
        hash ^= hash >> 33;
        hash = unchecked(hash * 0xff51afd7ed558ccd);
        return unchecked((int)(hash >> 32));
    }
}
