namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>What an execution cannot exceed.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"/>
internal static class ExecutionLimits
{
    /// <summary>How many events a history has at most.</summary>
    public const int HistoryEvents = 25_000;

    /// <summary>How many bytes of UTF-8 an input, an output, a result or a variable has at most.</summary>
    public const int PayloadBytes = 262_144;

    /// <summary>How many iterations of an inline Map run at once at most.</summary>
    public const int InlineConcurrency = 40;

    /// <summary>How long an execution of a STANDARD state machine lasts at most: a year.</summary>
    public const double StandardSeconds = 31_536_000;

    /// <summary>How long an execution of an EXPRESS state machine lasts at most: five minutes.</summary>
    public const double ExpressSeconds = 300;

    /// <summary>The nesting at which the service's evaluator of expressions may run out of stack: 200 terms were seen to.</summary>
    public const int ExpressionDepth = 150;

    /// <summary>The size of a range for which the service's evaluator was seen to run out of memory.</summary>
    public const double RangeItems = 900_000;
}
