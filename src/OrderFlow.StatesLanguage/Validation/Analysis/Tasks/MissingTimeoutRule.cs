using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Tasks;

/// <summary>A task that waits for somebody else (a token, a worker, a job) does so for a time that is said.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#sfn-stuck-execution"/>
internal sealed class MissingTimeoutRule : IRule
{
    private static readonly string[] Bounds = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"];

    public void Check(Outline outline, Report report)
    {
        // Then the whole execution ends in time.
        if (outline.Json["TimeoutSeconds"] is not null)
            return;
        foreach (var state in outline.States)
            if (TaskResources.Of(state) is { } resource && Awaited(resource) is { } awaited && !Bounds.Any(bound => state.Json[bound] is not null))
                report.Warning(state.Json, DiagnosticCode.TaskWithoutTimeout,
                    $"waits for {awaited} without a timeout: if that never comes, the execution hangs for up to a year. Set TimeoutSeconds{Heartbeat(resource)}.");
    }

    private static string? Awaited(TaskResource resource) => resource switch
    {
        { Kind: TaskResourceKind.Activity } => "a worker of its activity",
        { Pattern: TaskPattern.WaitForTaskToken } => "its token",
        { Pattern: TaskPattern.RunJob } => "the end of its job",
        _ => null,
    };

    private static string Heartbeat(TaskResource resource) =>
        resource.Pattern is TaskPattern.WaitForTaskToken ? ", or HeartbeatSeconds if a sign of life is sent" : "";
}
