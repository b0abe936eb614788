using OrderFlow.Jsonata.Differential;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
