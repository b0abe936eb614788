namespace OrderFlow.Aws.Tests.Lambda;

public sealed class Order
{
    public int Value { get; set; }

    public string? Note { get; set; }
}
