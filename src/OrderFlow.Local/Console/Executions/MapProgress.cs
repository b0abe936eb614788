namespace OrderFlow.Local.Console.Executions;

/// <summary>How far a Map state is with its items.</summary>
internal sealed record MapProgress(long Items, int Started = 0, int Succeeded = 0, int Failed = 0)
{
    public MapProgress Add(MapProgress other) => new(Items + other.Items, Started + other.Started, Succeeded + other.Succeeded, Failed + other.Failed);
}
