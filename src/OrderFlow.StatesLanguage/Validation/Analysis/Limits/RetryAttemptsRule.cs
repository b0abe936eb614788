using System.Globalization;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>A retrier gives up before the history is full.</summary>
/// <seealso href="https://states-language.net/#errors"/>
internal sealed class RetryAttemptsRule : IRule
{
    // TaskScheduled, TaskStarted and TaskFailed.
    private const int EventsPerAttempt = 3;

    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (field is { Name: "MaxAttempts", State: { Type: StateType.Task } state } && state.Graph.ExecutionType is StateMachineType.Standard
                && field.Value is JValue { Type: JTokenType.Integer } attempts && attempts.Value<double>() * EventsPerAttempt > ExecutionLimits.HistoryEvents)
                report.Warning(field.Value, DiagnosticCode.HistoryTooLong,
                    string.Create(CultureInfo.InvariantCulture, $"lets \"{state.Name}\" be tried {attempts} times, but after about {ExecutionLimits.HistoryEvents / EventsPerAttempt} tries the history has {ExecutionLimits.HistoryEvents} events and the execution fails. ")
                    + "Lower it, and catch the error.");
    }
}
