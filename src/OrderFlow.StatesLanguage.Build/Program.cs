using OrderFlow.StatesLanguage.Build;

return BuildCommand.Run(args, Console.Out);
