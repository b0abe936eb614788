using OrderFlow.Engine;
using OrderFlow.Engine.History;
using OrderFlow.Local.Services.StepFunctions;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Local.Console.Executions;

/// <summary>Reads executions with their whole history.</summary>
internal sealed class ExecutionReader(StateMachineService machines)
{
    private const int PageSize = 1_000;

    /// <exception cref="Protocols.ServiceException">ExecutionDoesNotExist.</exception>
    public Task<ExecutionDescription> DescribeAsync(string arn) => WorkflowErrors.TranslateAsync(() => machines.Engine.DescribeAsync(arn));

    /// <summary>All events; a Standard execution has 25,000 at most.</summary>
    public async Task<IReadOnlyList<HistoryEvent>> HistoryAsync(string arn)
    {
        var events = new List<HistoryEvent>();
        for (string? next = null; ;)
        {
            var query = new HistoryQuery { MaxResults = PageSize, NextToken = next };
            var page = await WorkflowErrors.TranslateAsync(() => machines.Engine.GetHistoryAsync(arn, query));
            events.AddRange(page.Events);
            next = page.NextToken;
            if (next is null)
                return events;
        }
    }

    public static StateMachineDefinition Definition(ExecutionDescription execution) => DefinitionReader.Read(execution.Definition);
}
