using System.Globalization;
using System.Text.RegularExpressions;
using OrderFlow.Engine.History;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Delays the branch it is in for a time or until a moment.</summary>
/// <seealso href="https://states-language.net/#wait-state"/>
internal sealed partial class WaitNode(string name, int ordinal, Template? seconds, Template? timestamp) : StateNode(name, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.WaitStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.WaitStateExited;

    public override HistoryEventType? Aborted => HistoryEventType.WaitStateAborted;

    public override void Execute(Turn turn, Frame frame)
    {
        var evaluation = new Evaluation(turn, frame);
        var due = seconds is null ? Moment(frame, timestamp!.Evaluate(evaluation)) : turn.Now + Duration(evaluation);
        if ((due - turn.Now).TotalSeconds > WaitLimits.LongestSeconds)
            throw new StateFailure(ErrorNames.Runtime, Turn.InState(frame, "Wait state delay is too long."));
        if (due > turn.Now)
            turn.Sleep(frame, FrameStatus.Waiting, due);
        else
            Resume(turn, frame, default);
    }

    public override void Resume(Turn turn, Frame frame, JsonataValue result) => Leave(turn, frame, default, frame.Input);

    private TimeSpan Duration(Evaluation evaluation)
    {
        var value = seconds!.Evaluate(evaluation);
        if (!value.IsNumber || value.AsNumber() is not (>= 0 and <= 99_999_999) || !double.IsInteger(value.AsNumber()))
            throw ((ExpressionTemplate)seconds).Unexpected(evaluation, "non-negative integer", value);
        return TimeSpan.FromSeconds(value.AsNumber());
    }

    private static DateTimeOffset Moment(Frame frame, JsonataValue value)
    {
        var text = value.IsString ? value.AsString() : value.ToJson();
        if (ExtendedOffsetDateTime().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment))
            return moment;
        throw new StateFailure(ErrorNames.QueryEvaluationError, Turn.InState(frame, $"The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: {text}"))
        {
            IsEvaluation = true,
            IsLate = true,
            Location = "Timestamp",
        };
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExtendedOffsetDateTime();
}
