using OrderFlow.Cli;

return await OrderFlowCommand.Create().Parse(args).InvokeAsync();
