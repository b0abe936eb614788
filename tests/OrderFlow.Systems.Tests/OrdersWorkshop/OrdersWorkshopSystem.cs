using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.OrdersWorkshop;

/// <summary>The tests of the EventBridge workshop run on one system.</summary>
[CollectionDefinition(nameof(OrdersWorkshopSystem))]
public sealed class OrdersWorkshopSystem : ICollectionFixture<SharedSystem>;
