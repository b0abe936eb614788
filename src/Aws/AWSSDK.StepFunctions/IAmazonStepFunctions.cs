using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.StepFunctions.Model;

namespace Amazon.StepFunctions;

/// <summary>What Step Functions can do.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/Welcome.html"/>
public interface IAmazonStepFunctions : IAmazonService, IDisposable
{
    /// <summary>Create a state machine.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html"/>
    Task<CreateStateMachineResponse> CreateStateMachineAsync(CreateStateMachineRequest request, CancellationToken cancellationToken = default);

    /// <summary>Change a state machine; executions that run keep the definition with which they started.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachine.html"/>
    Task<UpdateStateMachineResponse> UpdateStateMachineAsync(UpdateStateMachineRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete a state machine; executions that run go on.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachine.html"/>
    Task<DeleteStateMachineResponse> DeleteStateMachineAsync(DeleteStateMachineRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe a state machine.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html"/>
    Task<DescribeStateMachineResponse> DescribeStateMachineAsync(DescribeStateMachineRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the state machines.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html"/>
    Task<ListStateMachinesResponse> ListStateMachinesAsync(ListStateMachinesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Start an execution.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html"/>
    Task<StartExecutionResponse> StartExecutionAsync(StartExecutionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Start an execution of an Express state machine and wait for its end.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html"/>
    Task<StartSyncExecutionResponse> StartSyncExecutionAsync(StartSyncExecutionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe an execution.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html"/>
    Task<DescribeExecutionResponse> DescribeExecutionAsync(DescribeExecutionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe the state machine as it was when an execution started.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachineForExecution.html"/>
    Task<DescribeStateMachineForExecutionResponse> DescribeStateMachineForExecutionAsync(DescribeStateMachineForExecutionRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the executions of a state machine, the latest first.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html"/>
    Task<ListExecutionsResponse> ListExecutionsAsync(ListExecutionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>List what happened in an execution.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html"/>
    Task<GetExecutionHistoryResponse> GetExecutionHistoryAsync(GetExecutionHistoryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Stop an execution.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html"/>
    Task<StopExecutionResponse> StopExecutionAsync(StopExecutionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Go on with a failed execution where it failed.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html"/>
    Task<RedriveExecutionResponse> RedriveExecutionAsync(RedriveExecutionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Give the result of a task that waits for its token.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html"/>
    Task<SendTaskSuccessResponse> SendTaskSuccessAsync(SendTaskSuccessRequest request, CancellationToken cancellationToken = default);

    /// <summary>Fail a task that waits for its token.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html"/>
    Task<SendTaskFailureResponse> SendTaskFailureAsync(SendTaskFailureRequest request, CancellationToken cancellationToken = default);

    /// <summary>Say that a task that waits for its token is still at work.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskHeartbeat.html"/>
    Task<SendTaskHeartbeatResponse> SendTaskHeartbeatAsync(SendTaskHeartbeatRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create an activity.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateActivity.html"/>
    Task<CreateActivityResponse> CreateActivityAsync(CreateActivityRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete an activity.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteActivity.html"/>
    Task<DeleteActivityResponse> DeleteActivityAsync(DeleteActivityRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe an activity.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeActivity.html"/>
    Task<DescribeActivityResponse> DescribeActivityAsync(DescribeActivityRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the activities.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListActivities.html"/>
    Task<ListActivitiesResponse> ListActivitiesAsync(ListActivitiesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Wait up to a minute for a task of an activity.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html"/>
    Task<GetActivityTaskResponse> GetActivityTaskAsync(GetActivityTaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe a Map Run.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeMapRun.html"/>
    Task<DescribeMapRunResponse> DescribeMapRunAsync(DescribeMapRunRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the Map Runs of an execution.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListMapRuns.html"/>
    Task<ListMapRunsResponse> ListMapRunsAsync(ListMapRunsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Change how many child executions of a Map Run go at a time, and how many may fail.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateMapRun.html"/>
    Task<UpdateMapRunResponse> UpdateMapRunAsync(UpdateMapRunRequest request, CancellationToken cancellationToken = default);

    /// <summary>Add tags to a resource.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TagResource.html"/>
    Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Remove tags from a resource.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_UntagResource.html"/>
    Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>List the tags of a resource.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListTagsForResource.html"/>
    Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Check a definition without creating a state machine.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html"/>
    Task<ValidateStateMachineDefinitionResponse> ValidateStateMachineDefinitionAsync(ValidateStateMachineDefinitionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Run one state without creating a state machine.</summary>
    /// <exception cref="AmazonStepFunctionsException">The service refused.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html"/>
    Task<TestStateResponse> TestStateAsync(TestStateRequest request, CancellationToken cancellationToken = default);

    /// <summary>The endpoint to which a request would go.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <summary>The configuration of a client that nobody configures.</summary>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonStepFunctionsConfig();

    /// <summary>A client with credentials and a configuration.</summary>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonStepFunctionsClient(awsCredentials, (AmazonStepFunctionsConfig)clientConfig);
}
