using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.FulfilmentArticle;

/// <summary>The tests of the fulfilment article run on one system.</summary>
[CollectionDefinition(nameof(FulfilmentSystem))]
public sealed class FulfilmentSystem : ICollectionFixture<SharedSystem>;
