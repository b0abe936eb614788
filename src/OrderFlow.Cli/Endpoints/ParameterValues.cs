using System.CommandLine;
using System.CommandLine.Parsing;

namespace OrderFlow.Cli.Endpoints;

/// <summary>The values of template parameters, given as <c>--parameter Name=Value</c>, as often as there are any.</summary>
internal static class ParameterValues
{
    /// <summary>The option's name.</summary>
    public const string Name = "--parameter";

    public static Option<Dictionary<string, string>> CreateOption() => new(Name)
    {
        Description = "The value of a template parameter, Name=Value; may be given several times.",
        HelpName = "Name=Value",
        CustomParser = Parse,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static Dictionary<string, string>? Parse(ArgumentResult result)
    {
        var values = new Dictionary<string, string>();
        foreach (var token in result.Tokens)
        {
            // What was given may be a secret in the wrong place, so errors do not repeat it.
            if (token.Value.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var at))
                result.AddError($"{Name} is written as Name=Value.");
            else if (!values.TryAdd(token.Value[..at], token.Value[(at + 1)..]))
                result.AddError($"{Name} gives {token.Value[..at]} more than once.");
        }

        return values;
    }
}
