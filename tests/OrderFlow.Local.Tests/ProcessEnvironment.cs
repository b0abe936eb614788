namespace OrderFlow.Local.Tests;

/// <summary>
/// Tests of what depends on the process's environment variables after a function's construction: they run alone, because another
/// endpoint of the process may set them for a function of its own at any time.
/// </summary>
[CollectionDefinition(nameof(ProcessEnvironment), DisableParallelization = true)]
public sealed class ProcessEnvironment;
