using OrderFlow.Conformance;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
