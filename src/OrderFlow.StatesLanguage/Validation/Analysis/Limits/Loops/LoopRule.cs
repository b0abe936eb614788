using System.Globalization;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Analysis.Tasks;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits.Loops;

/// <summary>A loop ends before the history is full.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#bp-history-limit"/>
internal sealed class LoopRule : IRule
{
    // A loop that pauses long enough for this is left alone: what it waits for has probably come by then.
    private const double PatientSeconds = 6 * 60 * 60;

    private const double SecondsPerMinute = 60;

    private const int ShownStates = 5;

    public void Check(Outline outline, Report report)
    {
        var events = new HistoryEvents(outline.Analysis);
        foreach (var flow in outline.Analysis.Flow.Graphs)
            if (flow.Graph.ExecutionType is StateMachineType.Standard)
                foreach (var loop in Loop.In(flow))
                    Check(loop, events, outline, report);
    }

    private static void Check(Loop loop, HistoryEvents events, Outline outline, Report report)
    {
        if (loop.States.Any(state => state.IsTerminal))
            return;
        var exits = loop.Exits.ToList();
        if (exits.Count == 0)
        {
            var first = loop.Members.First();
            report.Warning(loop.Flow.States[first].Json, DiagnosticCode.HistoryTooLong,
                $"goes round for ever: nothing leads out of {Names(loop)}. {Fate(events.Round(loop, first))} Lead out of the loop, for example with a Choice state that counts.");
            return;
        }

        // A loop that a task's success or error ends goes round as long as that task lets it.
        if (exits.Exists(exit => exit.Kind is TransitionKind.Next or TransitionKind.Catch) || LoopBounds.Exist(loop, outline) || Pause(loop, outline) is not { } pause)
            return;
        var choice = exits[0].From;
        var round = events.Round(loop, choice);
        var seconds = pause * Rounds(round);
        if (seconds >= PatientSeconds)
            return;
        report.Warning(loop.Flow.States[choice].Json, DiagnosticCode.HistoryTooLong,
            $"decides whether {Names(loop)} go round once more, and neither a count nor a time is part of that. {Fate(round)}{Duration(seconds)} "
            + "Count the rounds in a variable and leave at a number, wait longer, or start a new execution to go on.");
    }

    /// <summary>How long a round waits at most, or null when that depends on what is waited for.</summary>
    private static double? Pause(Loop loop, Outline outline)
    {
        var longest = 0.0;
        foreach (var state in loop.States)
        {
            if (state.Type is StateType.Parallel or StateType.Map || TaskResources.Of(state) is { Pattern: not TaskPattern.RequestResponse })
                return null;
            if (state.Type is not StateType.Wait)
                continue;
            if (WaitRule.SecondsOf(state, outline.Analysis) is not { } seconds)
                return null;
            longest = Math.Max(longest, seconds);
        }

        return longest;
    }

    private static double Rounds(double events) => Math.Floor(ExecutionLimits.HistoryEvents / events);

    private static string Fate(double events) =>
        string.Create(CultureInfo.InvariantCulture, $"A round writes at least {events} events, so that after at most {Rounds(events)} rounds the history has {ExecutionLimits.HistoryEvents} events and the execution fails.");

    private static string Duration(double seconds) => seconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" With these waits that takes about {Math.Ceiling(seconds / SecondsPerMinute)} minutes.");

    private static string Names(Loop loop)
    {
        var names = loop.States.Select(state => $"\"{state.Name}\"").ToList();
        return names.Count == 1 ? names[0] : string.Join(", ", names.Take(ShownStates)) + (names.Count > ShownStates ? ", ..." : "");
    }
}
