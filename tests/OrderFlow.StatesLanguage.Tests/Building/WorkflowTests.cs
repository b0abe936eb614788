using OrderFlow.StatesLanguage.Json;

namespace OrderFlow.StatesLanguage.Tests.Building;

public class WorkflowTests
{
    [Fact]
    public void Show()
    {
        Console.WriteLine(DefinitionWriter.Write(new OrderProcessing().ToDefinition()));
    }
}
