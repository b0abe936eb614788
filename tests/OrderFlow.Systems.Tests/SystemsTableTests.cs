using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrderFlow.Tests;

namespace OrderFlow.Systems.Tests;

/// <summary>docs/systems.md says where each part of the documents is: what it names is there, and it names what is there.</summary>
public sealed partial class SystemsTableTests
{
    private static readonly string[] Infrastructure =
        ["AWS::Lambda::Permission", "AWS::Logs::LogGroup", "AWS::IAM::Role", "AWS::SQS::QueuePolicy", "AWS::SQS::Queue"];

    private readonly string table = File.ReadAllText(RepositoryRoot.Combine("docs", "systems.md"));
    private readonly JsonNode template = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine("serverless.template")))!;

    [Fact]
    public void Every_resource_of_a_document_is_in_the_table()
    {
        var names = Names();

        template["Resources"]!.AsObject()
            .Where(resource => !Infrastructure.Contains((string?)resource.Value!["Type"]))
            .Select(resource => resource.Key)
            .Except(names)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_name_in_the_table_is_that_of_a_resource_a_parameter_an_output_or_a_test()
    {
        var known = new[] { "Resources", "Parameters", "Outputs" }.SelectMany(section => template[section]!.AsObject().Select(entry => entry.Key)).ToHashSet();

        Names().Where(name => !known.Contains(name) && !IsTest(name)).ShouldBeEmpty();
    }

    // Names of resources, tests and folders begin with a capital; a test may be shortened to its beginning.
    private List<string> Names() =>
        [.. Quoted().Matches(table).Select(match => match.Groups["name"].Value).Where(name => Name().IsMatch(name) && !IsMember(name)).Distinct()];

    private static bool IsMember(string name) => name is "LoggingLevel" or "EventInvokeConfig" or "Environment" or "Policies";

    private static bool IsTest(string name)
    {
        var types = Assembly.GetExecutingAssembly().GetTypes();
        var parts = name.TrimEnd('…').Split('.');
        return types.Any(type => type.Namespace?.EndsWith($".{name}", StringComparison.Ordinal) is true || type.Name == name)
            || types.Where(type => parts.Length == 1 || type.Name == parts[0])
                .SelectMany(type => type.GetMethods())
                .Any(method => name.EndsWith('…') ? method.Name.StartsWith(parts[^1], StringComparison.Ordinal) : method.Name == parts[^1]);
    }

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\A[A-Z]\w+(\.\w+)?…?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();
}
