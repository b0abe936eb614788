using BenchmarkDotNet.Running;
using OrderFlow.Benchmarks.Quick;

if (args is ["quick", .. var quick])
    return await QuickCommand.RunAsync(quick, Console.Out, Console.Error);

BenchmarkSwitcher.FromAssembly(typeof(QuickCommand).Assembly).Run(args);
return 0;
