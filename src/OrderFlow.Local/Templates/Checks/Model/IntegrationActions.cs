namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>The IAM actions of the integrations that Step Functions has for itself.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html"/>
internal static class IntegrationActions
{
    // Services whose actions have another prefix than the integration's name.
    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["emr"] = "elasticmapreduce",
        ["apigateway"] = "execute-api",
    };

    // Where the action is not that of the name, or the call needs more than one.
    private static readonly Dictionary<string, string[]> Called = new()
    {
        ["emr:createCluster"] = ["elasticmapreduce:RunJobFlow"],
        ["emr:addStep"] = ["elasticmapreduce:AddJobFlowSteps"],
        ["emr:cancelStep"] = ["elasticmapreduce:CancelSteps"],
        ["emr:terminateCluster"] = ["elasticmapreduce:TerminateJobFlows"],
        ["emr:setClusterTerminationProtection"] = ["elasticmapreduce:SetTerminationProtection"],
        ["emr:modifyInstanceFleetByName"] = ["elasticmapreduce:ModifyInstanceFleet", "elasticmapreduce:ListInstanceFleets"],
        ["emr:modifyInstanceGroupByName"] = ["elasticmapreduce:ModifyInstanceGroups", "elasticmapreduce:ListInstanceGroups"],
        ["s3:getObject"] = ["s3:GetObject"],
        ["s3:listObjectsV2"] = ["s3:ListBucket"],
        ["s3:putObject"] = ["s3:PutObject"],
    };

    // What waiting for the end of a job needs besides.
    private static readonly Dictionary<string, string[]> Awaited = new()
    {
        ["batch:submitJob"] = ["batch:DescribeJobs", "batch:TerminateJob"],
        ["bedrock:createModelCustomizationJob"] = ["bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob"],
        ["codebuild:startBuild"] = ["codebuild:StopBuild", "codebuild:BatchGetBuilds"],
        ["codebuild:startBuildBatch"] = ["codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"],
        ["databrew:startJobRun"] = ["databrew:ListJobRuns", "databrew:StopJobRun"],
        ["athena:startQueryExecution"] = ["athena:GetQueryExecution", "athena:StopQueryExecution"],
        ["ecs:runTask"] = ["ecs:StopTask", "ecs:DescribeTasks"],
        ["emr:createCluster"] = ["elasticmapreduce:DescribeCluster", "elasticmapreduce:TerminateJobFlows"],
        ["emr:terminateCluster"] = ["elasticmapreduce:DescribeCluster"],
        ["emr:addStep"] = ["elasticmapreduce:DescribeStep", "elasticmapreduce:CancelSteps"],
        ["glue:startJobRun"] = ["glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"],
        ["mediaconvert:createJob"] = ["mediaconvert:GetJob", "mediaconvert:CancelJob"],
        ["sagemaker:createTrainingJob"] = ["sagemaker:DescribeTrainingJob", "sagemaker:StopTrainingJob"],
        ["sagemaker:createTransformJob"] = ["sagemaker:DescribeTransformJob", "sagemaker:StopTransformJob"],
        ["sagemaker:createLabelingJob"] = ["sagemaker:DescribeLabelingJob", "sagemaker:StopLabelingJob"],
        ["sagemaker:createHyperParameterTuningJob"] = ["sagemaker:DescribeHyperParameterTuningJob", "sagemaker:StopHyperParameterTuningJob"],
        ["sagemaker:createProcessingJob"] = ["sagemaker:DescribeProcessingJob", "sagemaker:StopProcessingJob"],
    };

    // The rules by which Step Functions hears of the end of a job.
    private static readonly Dictionary<string, string> Rules = new()
    {
        ["batch:submitJob"] = "StepFunctionsGetEventsForBatchJobsRule",
        ["codebuild:startBuild"] = "StepFunctionsGetEventForCodeBuildStartBuildRule",
        ["codebuild:startBuildBatch"] = "StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
        ["ecs:runTask"] = "StepFunctionsGetEventsForECSTaskRule",
        ["emr:createCluster"] = "StepFunctionsGetEventForEMRRunJobFlowRule",
        ["emr:addStep"] = "StepFunctionsGetEventForEMRAddJobFlowStepsRule",
        ["emr:terminateCluster"] = "StepFunctionsGetEventForEMRTerminateJobFlowsRule",
        ["mediaconvert:createJob"] = "StepFunctionsGetEventsForMediaConvertJobRule",
        ["sagemaker:createTrainingJob"] = "StepFunctionsGetEventsForSageMakerTrainingJobsRule",
        ["sagemaker:createTransformJob"] = "StepFunctionsGetEventsForSageMakerTransformJobsRule",
        ["sagemaker:createLabelingJob"] = "StepFunctionsGetEventsForSageMakerLabelingJobsRule",
        ["sagemaker:createHyperParameterTuningJob"] = "StepFunctionsGetEventsForSageMakerTuningJobsRule",
        ["sagemaker:createProcessingJob"] = "StepFunctionsGetEventsForSageMakerProcessingJobsRule",
    };

    /// <summary>The actions that a call needs.</summary>
    public static IReadOnlyList<string> Of(TaskCall call)
    {
        var name = $"{call.Service}:{call.Action}";
        if (call.Action.Length == 0)
            return [];
        var prefix = Prefixes.GetValueOrDefault(call.Service, call.Service);
        return [.. Called.GetValueOrDefault(name, [$"{prefix}:{char.ToUpperInvariant(call.Action[0])}{call.Action[1..]}"]), .. call.IsSynchronous ? Awaited.GetValueOrDefault(name, []) : []];
    }

    /// <summary>The rule that Step Functions makes to hear of the end of the job, or null when it asks instead.</summary>
    public static string? RuleOf(TaskCall call) => Rules.GetValueOrDefault($"{call.Service}:{call.Action}");
}
