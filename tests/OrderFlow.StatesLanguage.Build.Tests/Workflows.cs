using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Build.Tests;

public sealed record Greeting(string Name, int Times);

/// <summary>A workflow that builds.</summary>
public sealed class Greet : Workflow<Greeting>
{
    protected override void Define(Flow<Greeting> input) => input
        .Pass("Greet", g => new Greeting("Hello " + g.Name, g.Times))
        .Succeed();
}

/// <summary>A workflow with two mistakes.</summary>
public sealed class Unfinished : Workflow<Greeting>
{
    protected override void Define(Flow<Greeting> input) => input
        .Pass("Tidy", g => g.Name.Normalize())
        .Pass("Open", n => n);
}

/// <summary>A workflow whose own code throws.</summary>
public sealed class Broken : Workflow<Greeting>
{
    protected override void Define(Flow<Greeting> input) => throw new InvalidOperationException("No\nidea.");
}

/// <summary>Not built: it needs an argument.</summary>
public sealed class Parametrised(string name) : Workflow<Greeting>
{
    protected override void Define(Flow<Greeting> input) => input.Pass(name, g => g).Succeed();
}
