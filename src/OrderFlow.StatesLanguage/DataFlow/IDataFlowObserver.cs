using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Sees how data changes from field to field of a state.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html"/>
public interface IDataFlowObserver
{
    /// <summary>Called for each stage that the state's data passes, in their order; also where the state has no field for it and the data stay as they were.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="value">The data after it.</param>
    void Passed(DataFlowStage stage, JsonataValue value);
}
