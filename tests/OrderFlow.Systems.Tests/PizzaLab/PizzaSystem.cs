using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.PizzaLab;

/// <summary>The tests of the pizza lab run on one system.</summary>
[CollectionDefinition(nameof(PizzaSystem))]
public sealed class PizzaSystem : ICollectionFixture<SharedSystem>;
