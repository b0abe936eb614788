using System.CommandLine;
using System.Text.RegularExpressions;
using OrderFlow.Local;

namespace OrderFlow.Cli.Up;

/// <summary>The options for the account and region that ARNs name.</summary>
internal sealed partial class LocalAccountOptions
{
    private readonly Option<string?> region = new("--region") { Description = "The region in ARNs. Default: us-east-1." };
    private readonly Option<string?> account = new("--account") { Description = "The account id in ARNs, twelve digits. Default: 000000000000." };

    public LocalAccountOptions()
    {
        Accept(region, Region(), "a region such as eu-west-1");
        Accept(account, AccountId(), "twelve digits");
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(region);
        command.Options.Add(account);
    }

    /// <summary>The endpoint's options with what was asked for.</summary>
    public LocalEndpointOptions Apply(ParseResult parsed, LocalEndpointOptions options) => options with
    {
        Region = parsed.GetValue(region) ?? options.Region,
        AccountId = parsed.GetValue(account) ?? options.AccountId,
    };

    private static void Accept(Option<string?> option, Regex pattern, string expected) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && !pattern.IsMatch(result.Tokens[0].Value))
            result.AddError($"{option.Name} has to be {expected}, and is {result.Tokens[0].Value}.");
    });

    [GeneratedRegex(@"\A[a-z]{2}(-[a-z]+)+-\d\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Region();

    [GeneratedRegex(@"\A\d{12}\z", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AccountId();
}
