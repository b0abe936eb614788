namespace OrderFlow.StatesLanguage.Paths;

/// <summary>What parsing and evaluation may use up, however hostile the path.</summary>
internal static class PathLimits
{
    /// <summary>How many steps a path may have.</summary>
    public const int Steps = 1_000;

    /// <summary>How deep filters, functions and literals may nest in each other.</summary>
    public const int Nesting = 32;

    /// <summary>How many characters a regular expression may have.</summary>
    public const int Pattern = 1_000;

    /// <summary>How many values an evaluation may visit.</summary>
    public const long Work = 5_000_000;

    /// <summary>What a millisecond in a regular expression counts.</summary>
    public const long WorkPerMillisecond = 5_000;

    /// <summary>How long a single match of a regular expression may take.</summary>
    public static readonly TimeSpan Match = TimeSpan.FromMilliseconds(500);
}
