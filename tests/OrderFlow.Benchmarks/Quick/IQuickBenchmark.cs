namespace OrderFlow.Benchmarks.Quick;

/// <summary>Measures a part of the project in under a minute.</summary>
internal interface IQuickBenchmark
{
    /// <summary>Checks that what is measured computes the right results, then measures.</summary>
    /// <param name="folder">Where the documents are.</param>
    /// <exception cref="WrongResultException">A result is wrong.</exception>
    IAsyncEnumerable<QuickResult> RunAsync(string folder);
}
