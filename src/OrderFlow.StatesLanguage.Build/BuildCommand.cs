namespace OrderFlow.StatesLanguage.Build;

/// <summary>The program that the build runs after it compiled a workflow project.</summary>
/// <remarks>
/// <c>--assembly</c> the compiled assembly; <c>--output</c> the folder that the definitions and diagrams are written to;
/// <c>--references</c> a file with the paths of the assemblies that it needs, one a line; <c>--list</c> the file that gets the
/// paths of what was written, one a line. Or, in place of all of these, <c>--validate</c> a file with the paths of definitions that
/// people wrote, one a line, with a bar and the type behind. <c>--warnings-as-errors true</c> makes errors of warnings. Errors are
/// printed as MSBuild reads them; the exit code is 1 if there are any.
/// </remarks>
internal static class BuildCommand
{
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        try
        {
            var options = BuildOptions.Parse(arguments);
            var messages = Messages(options).Select(message => message with { IsError = message.IsError || options.WarningsAsErrors }).ToList();
            foreach (var message in messages)
                output.WriteLine(message);
            return messages.Exists(message => message.IsError) ? 1 : 0;
        }
        catch (BuildException error)
        {
            output.WriteLine(new BuildMessage("OrderFlow", 0, 0, IsError: true, error.Code, error.Message));
            return 1;
        }
    }

    private static IEnumerable<BuildMessage> Messages(BuildOptions options)
    {
        if (options.Validate is { } definitions)
            return DefinitionItem.Read(definitions).SelectMany(DefinitionCheck.Run);
        using var assembly = WorkflowAssembly.Load(options.Assembly, options.References);
        return new DefinitionBuild(options).Run(assembly.Workflows);
    }
}
