namespace OrderFlow.Jsonata.Fuzz.Generation;

/// <summary>Random characters: the language's own more often than others, halves of surrogate pairs now and then.</summary>
internal static class TextGenerator
{
    private const string Likely = "$$$.()[]{}|?:;,=<>!~^@#%&*/+-\"'`\\ \n\t019eEabxλ_";

    public static string Text(Random random) => Text(random, random.Next(1, random.Next(3) == 0 ? 200 : 20));

    public static string Text(Random random, int length)
    {
        var text = new char[length];
        for (var i = 0; i < length; i++)
            text[i] = Character(random);
        return new(text);
    }

    /// <summary>A single character of any sort.</summary>
    public static char Character(Random random) => random.Next(20) switch
    {
        < 15 => Likely[random.Next(Likely.Length)],
        15 => (char)random.Next(0xd800, 0xe000),
        16 => (char)random.Next(0x10000),
        17 => (char)random.Next(0x20),
        _ => (char)random.Next(0x20, 0x7f),
    };
}
