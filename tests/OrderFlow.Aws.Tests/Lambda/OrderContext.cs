using System.Text.Json.Serialization;

namespace OrderFlow.Aws.Tests.Lambda;

[JsonSerializable(typeof(Order))]
public sealed partial class OrderContext : JsonSerializerContext;
