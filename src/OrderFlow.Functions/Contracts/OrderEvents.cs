namespace OrderFlow.Functions.Contracts;

/// <summary>What the events of the orders system have in common.</summary>
public static class OrderEvents
{
    /// <summary>Their source.</summary>
    public const string Source = "com.aws.orders";
}
