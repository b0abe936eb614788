using Amazon.Runtime.Endpoints;
using Amazon.StepFunctions.Model;

namespace Amazon.StepFunctions;

/// <content>The operations.</content>
public partial class AmazonStepFunctionsClient
{
    /// <inheritdoc/>
    public virtual Task<CreateStateMachineResponse> CreateStateMachineAsync(CreateStateMachineRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<CreateStateMachineResponse>(request, _protocol.Invoke<CreateStateMachineResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateStateMachineResponse> UpdateStateMachineAsync(UpdateStateMachineRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<UpdateStateMachineResponse>(request, _protocol.Invoke<UpdateStateMachineResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteStateMachineResponse> DeleteStateMachineAsync(DeleteStateMachineRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteStateMachineResponse>(request, _protocol.Invoke<DeleteStateMachineResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeStateMachineResponse> DescribeStateMachineAsync(DescribeStateMachineRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeStateMachineResponse>(request, _protocol.Invoke<DescribeStateMachineResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListStateMachinesResponse> ListStateMachinesAsync(ListStateMachinesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListStateMachinesResponse>(request, _protocol.Invoke<ListStateMachinesResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StartExecutionResponse> StartExecutionAsync(StartExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<StartExecutionResponse>(request, _protocol.Invoke<StartExecutionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StartSyncExecutionResponse> StartSyncExecutionAsync(StartSyncExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<StartSyncExecutionResponse>(request, _protocol.Invoke<StartSyncExecutionResponse>("sync-"), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeExecutionResponse> DescribeExecutionAsync(DescribeExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeExecutionResponse>(request, _protocol.Invoke<DescribeExecutionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeStateMachineForExecutionResponse> DescribeStateMachineForExecutionAsync(DescribeStateMachineForExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeStateMachineForExecutionResponse>(request, _protocol.Invoke<DescribeStateMachineForExecutionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListExecutionsResponse> ListExecutionsAsync(ListExecutionsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListExecutionsResponse>(request, _protocol.Invoke<ListExecutionsResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetExecutionHistoryResponse> GetExecutionHistoryAsync(GetExecutionHistoryRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetExecutionHistoryResponse>(request, _protocol.Invoke<GetExecutionHistoryResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StopExecutionResponse> StopExecutionAsync(StopExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<StopExecutionResponse>(request, _protocol.Invoke<StopExecutionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RedriveExecutionResponse> RedriveExecutionAsync(RedriveExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<RedriveExecutionResponse>(request, _protocol.Invoke<RedriveExecutionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SendTaskSuccessResponse> SendTaskSuccessAsync(SendTaskSuccessRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<SendTaskSuccessResponse>(request, _protocol.Invoke<SendTaskSuccessResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SendTaskFailureResponse> SendTaskFailureAsync(SendTaskFailureRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<SendTaskFailureResponse>(request, _protocol.Invoke<SendTaskFailureResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SendTaskHeartbeatResponse> SendTaskHeartbeatAsync(SendTaskHeartbeatRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<SendTaskHeartbeatResponse>(request, _protocol.Invoke<SendTaskHeartbeatResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateActivityResponse> CreateActivityAsync(CreateActivityRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<CreateActivityResponse>(request, _protocol.Invoke<CreateActivityResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteActivityResponse> DeleteActivityAsync(DeleteActivityRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteActivityResponse>(request, _protocol.Invoke<DeleteActivityResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeActivityResponse> DescribeActivityAsync(DescribeActivityRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeActivityResponse>(request, _protocol.Invoke<DescribeActivityResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListActivitiesResponse> ListActivitiesAsync(ListActivitiesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListActivitiesResponse>(request, _protocol.Invoke<ListActivitiesResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetActivityTaskResponse> GetActivityTaskAsync(GetActivityTaskRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetActivityTaskResponse>(request, _protocol.Invoke<GetActivityTaskResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeMapRunResponse> DescribeMapRunAsync(DescribeMapRunRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeMapRunResponse>(request, _protocol.Invoke<DescribeMapRunResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListMapRunsResponse> ListMapRunsAsync(ListMapRunsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListMapRunsResponse>(request, _protocol.Invoke<ListMapRunsResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateMapRunResponse> UpdateMapRunAsync(UpdateMapRunRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<UpdateMapRunResponse>(request, _protocol.Invoke<UpdateMapRunResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<TagResourceResponse>(request, _protocol.Invoke<TagResourceResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<UntagResourceResponse>(request, _protocol.Invoke<UntagResourceResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListTagsForResourceResponse>(request, _protocol.Invoke<ListTagsForResourceResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ValidateStateMachineDefinitionResponse> ValidateStateMachineDefinitionAsync(ValidateStateMachineDefinitionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ValidateStateMachineDefinitionResponse>(request, _protocol.Invoke<ValidateStateMachineDefinitionResponse>(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TestStateResponse> TestStateAsync(TestStateRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<TestStateResponse>(request, _protocol.Invoke<TestStateResponse>("sync-"), cancellationToken);

    /// <inheritdoc/>
    public Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.AmazonWebServiceRequest request) => Config.DetermineServiceOperationEndpoint(new(request));
}
