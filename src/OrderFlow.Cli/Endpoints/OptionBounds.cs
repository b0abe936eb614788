using System.CommandLine;

namespace OrderFlow.Cli.Endpoints;

/// <summary>Bounds on the numbers that options take.</summary>
internal static class OptionBounds
{
    /// <summary>Refuses numbers outside the bounds, naming the option and the bounds.</summary>
    public static void AcceptBetween(this Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out var number) && (number < least || number > most))
            result.AddError($"{option.Name} has to be from {least} to {most}, and is {number}.");
    });
}
