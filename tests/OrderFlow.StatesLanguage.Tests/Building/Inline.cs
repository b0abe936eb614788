using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Tests.Building;

/// <summary>A workflow that a test writes in place.</summary>
internal sealed class Inline<T>(Action<Flow<T>> define) : Workflow<T>
{
    protected override void Define(Flow<T> input) => define(input);
}
