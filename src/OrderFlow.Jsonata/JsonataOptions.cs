namespace OrderFlow.Jsonata;

/// <summary>What an evaluation takes from outside, and what it may use up. An evaluation that exceeds a budget ends with a <see cref="JsonataException"/>.</summary>
/// <remarks>
/// The budgets bound what one call of <see cref="JsonataExpression.Evaluate"/> does to its process, however hostile the expression. They are looked at every
/// 1,024 steps and before anything large is made; what a function of the library does at a stretch is counted before it is done.
/// A single match of a regular expression may take one second, or <see cref="Timeout"/> if that is less.
/// </remarks>
/// <example>
/// <code>
/// var options = new JsonataOptions { MaxSteps = 10_000, Random = new Random(1) };
///
/// JsonataExpression.Parse("[1..100000].($ * 2)").Evaluate(options: options);      // throws JsonataException: U1001
/// </code>
/// </example>
public sealed record JsonataOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static JsonataOptions Default { get; } = new();

    /// <summary>The options that apply in <see cref="JsonataDialect.StepFunctions"/> when none are given: the service gives an evaluation less room.</summary>
    /// <remarks>
    /// AWS names no figures; there <c>[1..900000]</c> runs out of memory. Here a sequence may have 500,000 items, in JSON several times the 256 KiB that may
    /// pass from state to state.
    /// </remarks>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
    public static JsonataOptions StepFunctions { get; } = new() { MaxSequence = 500_000 };

    /// <summary>The clock behind <c>$now()</c>, <c>$millis()</c> and <see cref="Timeout"/>.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The source behind <c>$random()</c>, <c>$shuffle()</c> and <c>$uuid()</c>.</summary>
    /// <value>The process-wide source.</value>
    public Random Random { get; init; } = Random.Shared;

    /// <summary>How many steps an evaluation may take: an item visited is one, a function called is eight, 64 characters gone through are one.</summary>
    /// <value>10 million, one to a few seconds.</value>
    /// <remarks>Beyond it the evaluation ends with <c>U1001</c>.</remarks>
    public long MaxSteps { get; init; } = 10_000_000;

    /// <summary>How deep function calls may nest; calls in tail position do not count.</summary>
    /// <value>1,000.</value>
    /// <remarks>Beyond it, or where the stack of the thread would not last, the evaluation ends with <c>U1001</c>.</remarks>
    public int MaxDepth { get; init; } = 1_000;

    /// <summary>How many items a range or a sequence may have.</summary>
    /// <value>10 million, the limit of the language.</value>
    /// <remarks>Beyond it the evaluation ends with <c>D2015</c>; a range ends with <c>D2014</c> beyond 10 million whatever the option.</remarks>
    public int MaxSequence { get; init; } = 10_000_000;

    /// <summary>How many characters (UTF-16 units) a single string may have.</summary>
    /// <value>64 Mi characters.</value>
    /// <remarks>Beyond it the evaluation ends with <c>D1014</c>.</remarks>
    public int MaxStringLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many bytes an evaluation may hold.</summary>
    /// <value>512 MiB.</value>
    /// <remarks>
    /// An evaluation that has allocated more than that on its thread ends with <c>U1001</c>, unless the heap of the whole process is smaller: then most of it
    /// was let go of again. What a function may need for a long text is asked for in advance: 16 bytes a character, for a match of a regular expression 128.
    /// </remarks>
    public long MaxMemory { get; init; } = 512L * 1024 * 1024;

    /// <summary>How long an evaluation may take by the clock of <see cref="TimeProvider"/>; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    /// <value>30 seconds. The steps run out long before, except where single steps are slow, as matches of regular expressions can be.</value>
    /// <remarks>Beyond it the evaluation ends with <c>U1001</c>.</remarks>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
