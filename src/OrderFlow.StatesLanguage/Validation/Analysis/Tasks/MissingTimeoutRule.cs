using System.Collections.Frozen;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Tasks;

/// <summary>A task that waits for somebody else (a token, a worker, a job) does so for a time that is said.</summary>
/// <remarks>Not for jobs that their own service ends in time, at the latest after a day or two, unless it is told otherwise.</remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#sfn-stuck-execution"/>
internal sealed class MissingTimeoutRule : IRule
{
    private static readonly string[] Bounds = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"];

    // Service and action, and what the service itself says about time.
    private static readonly FrozenSet<string> EndedByTheirService = new[]
    {
        "athena:startQueryExecution",      // 30 minutes for queries, 10 hours for definitions
        "codebuild:startBuild",            // the timeout of the project, an hour unless it says otherwise
        "codebuild:startBuildBatch",
        "glue:startJobRun",                // 8 or 48 hours, by the version
        "sagemaker:createProcessingJob",   // StoppingCondition, a day unless it says otherwise
        "sagemaker:createTrainingJob",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

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
        { Pattern: TaskPattern.RunJob } when !EndedByTheirService.Contains($"{resource.Service}:{resource.Action}") => "the end of its job",
        _ => null,
    };

    private static string Heartbeat(TaskResource resource) =>
        resource.Pattern is TaskPattern.WaitForTaskToken ? ", or HeartbeatSeconds if a sign of life is sent" : "";
}
