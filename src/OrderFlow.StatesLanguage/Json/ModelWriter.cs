using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Writes the fields of graphs and states.</summary>
internal sealed class ModelWriter(FieldWriter fields)
{
    public void Machine(StateMachineDefinition machine)
    {
        fields.Text("Comment", machine.Comment);
        fields.OneOf("QueryLanguage", machine.QueryLanguage);
        fields.Text("StartAt", machine.StartAt);
        fields.Number("TimeoutSeconds", machine.TimeoutSeconds);
        fields.Text("Version", machine.Version);
        States(machine);
    }

    public void State(State state)
    {
        fields.Text("Type", state.Type.ToString());
        fields.Text("Comment", state.Comment);
        fields.OneOf("QueryLanguage", state.QueryLanguage);
        var output = state as OutputState;
        if (output is not null)
            fields.Path("InputPath", output.InputPath);
        Own(state);
        if (state is WorkState work)
            Result(work);
        if (output is not null)
            Output(output);
        if (state is TransitionState transition)
        {
            fields.Text("Next", transition.Next);
            fields.Boolean("End", transition.End ? true : transition.SaysNoEnd ? false : null);
        }
    }

    private void States(StateGraph graph) => fields.States("States", graph.States, State);

    private void Own(State state)
    {
        switch (state)
        {
            case PassState pass:
                fields.Token("Result", pass.Result);
                fields.Token("Parameters", pass.Parameters);
                fields.Path("ResultPath", pass.ResultPath);
                break;
            case TaskState task:
                Task(task);
                break;
            case ChoiceState choice:
                fields.Objects("Choices", choice.Choices, new ChoiceWriter(fields).Rule);
                fields.Text("Default", choice.Default);
                break;
            case WaitState wait:
                fields.Number("Seconds", wait.Seconds);
                fields.Text("SecondsPath", wait.SecondsPath);
                fields.Text("Timestamp", wait.Timestamp);
                fields.Text("TimestampPath", wait.TimestampPath);
                break;
            case FailState fail:
                fields.Text("Error", fail.Error);
                fields.Text("ErrorPath", fail.ErrorPath);
                fields.Text("Cause", fail.Cause);
                fields.Text("CausePath", fail.CausePath);
                break;
            case ParallelState parallel:
                fields.Token("Parameters", parallel.Parameters);
                fields.Token("Arguments", parallel.Arguments);
                fields.Objects("Branches", parallel.Branches, Branch);
                break;
            case MapState map:
                Map(map);
                break;
            default:
                break;
        }
    }

    private void Task(TaskState task)
    {
        fields.Text("Resource", task.Resource);
        fields.Token("Credentials", task.Credentials);
        fields.Token("Parameters", task.Parameters);
        fields.Token("Arguments", task.Arguments);
        fields.Number("TimeoutSeconds", task.TimeoutSeconds);
        fields.Text("TimeoutSecondsPath", task.TimeoutSecondsPath);
        fields.Number("HeartbeatSeconds", task.HeartbeatSeconds);
        fields.Text("HeartbeatSecondsPath", task.HeartbeatSecondsPath);
    }

    private void Map(MapState map)
    {
        var items = new MapWriter(fields);
        fields.Object("ItemReader", map.ItemReader, items.ItemReader);
        fields.Text("ItemsPath", map.ItemsPath);
        fields.Token("Items", map.Items);
        fields.Token("ItemSelector", map.ItemSelector);
        fields.Token("Parameters", map.Parameters);
        fields.Object("ItemBatcher", map.ItemBatcher, items.ItemBatcher);
        fields.Number("MaxConcurrency", map.MaxConcurrency);
        fields.Text("MaxConcurrencyPath", map.MaxConcurrencyPath);
        fields.Number("ToleratedFailureCount", map.ToleratedFailureCount);
        fields.Text("ToleratedFailureCountPath", map.ToleratedFailureCountPath);
        fields.Number("ToleratedFailurePercentage", map.ToleratedFailurePercentage);
        fields.Text("ToleratedFailurePercentagePath", map.ToleratedFailurePercentagePath);
        fields.Text("Label", map.Label);
        fields.Object("ItemProcessor", map.ItemProcessor, ItemProcessor);
        fields.Object("Iterator", map.Iterator, ItemProcessor);
        fields.Object("ResultWriter", map.ResultWriter, items.ResultWriter);
    }

    private void Result(WorkState work)
    {
        fields.Token("ResultSelector", work.ResultSelector);
        fields.Path("ResultPath", work.ResultPath);
        fields.Objects("Retry", work.Retry, Retrier);
        fields.Objects("Catch", work.Catch, Catcher);
    }

    private void Output(OutputState state)
    {
        fields.Path("OutputPath", state.OutputPath);
        fields.Token("Assign", (state as AssigningState)?.Assign);
        fields.Token("Output", state.Output);
    }

    private void Branch(Branch branch)
    {
        fields.Text("Comment", branch.Comment);
        fields.Text("StartAt", branch.StartAt);
        States(branch);
    }

    private void ItemProcessor(ItemProcessor processor)
    {
        fields.Object("ProcessorConfig", processor.ProcessorConfig, config =>
        {
            fields.OneOf("Mode", config.Mode);
            fields.OneOf("ExecutionType", config.ExecutionType);
        });
        fields.Text("Comment", processor.Comment);
        fields.Text("StartAt", processor.StartAt);
        States(processor);
    }

    private void Retrier(Retrier retrier)
    {
        fields.Texts("ErrorEquals", retrier.ErrorEquals);
        fields.Text("Comment", retrier.Comment);
        fields.Number("IntervalSeconds", retrier.IntervalSeconds);
        fields.Number("MaxAttempts", retrier.MaxAttempts);
        fields.Number("BackoffRate", retrier.BackoffRate);
        fields.Number("MaxDelaySeconds", retrier.MaxDelaySeconds);
        fields.OneOf("JitterStrategy", retrier.JitterStrategy);
    }

    private void Catcher(Catcher catcher)
    {
        fields.Texts("ErrorEquals", catcher.ErrorEquals);
        fields.Text("Comment", catcher.Comment);
        fields.Path("ResultPath", catcher.ResultPath);
        fields.Token("Assign", catcher.Assign);
        fields.Token("Output", catcher.Output);
        fields.Text("Next", catcher.Next);
    }
}
