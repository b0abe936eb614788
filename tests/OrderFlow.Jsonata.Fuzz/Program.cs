using OrderFlow.Jsonata.Fuzz;

return CommandLine.Run(args, Console.Out, Console.Error);
