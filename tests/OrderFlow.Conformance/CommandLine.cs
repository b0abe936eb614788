using System.CommandLine;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Definitions;
using OrderFlow.Conformance.Events;
using OrderFlow.Conformance.Jsonata;
using OrderFlow.Conformance.Reporting;
using OrderFlow.Conformance.States;
using OrderFlow.Conformance.Validator;
using OrderFlow.Jsonata;

namespace OrderFlow.Conformance;

/// <summary>The command line: which suite over which files, and the exit code.</summary>
internal static class CommandLine
{
    /// <summary>Every case passed.</summary>
    public const int Passed = 0;

    /// <summary>At least one case failed or is malformed.</summary>
    public const int Failed = 1;

    /// <summary>Nothing could be run: wrong arguments, or no such cases.</summary>
    public const int Usage = 2;

    /// <summary>Runs the cases that the arguments name.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var suite = new Argument<string>("suite") { Description = "What to check: jsonata, states, events, validator or definitions." };
        var paths = new Argument<string[]>("path") { Description = "Files or folders of recorded cases.", Arity = ArgumentArity.OneOrMore };
        var list = new Option<bool>("--list") { Description = "List each failed case with what differs." };
        var filter = new Option<string?>("--filter") { Description = "Run only the cases whose id contains this text." };
        var dialect = new Option<string>("--dialect") { Description = "For jsonata: standard or stepfunctions.", DefaultValueFactory = _ => "standard" };
        var command = new RootCommand("Runs recorded cases against the project and says where it differs from what was recorded.") { suite, paths, list, filter, dialect };

        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
            return Refuse(error, string.Join(Environment.NewLine, parsed.Errors.Select(e => e.Message)));
        if (parsed.Action is not null)
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });

        try
        {
            var report = new Report(output, parsed.GetValue(list));
            var runner = new Runner(Suite(parsed.GetValue(suite)!, parsed.GetValue(dialect)!), report, parsed.GetValue(filter));
            await runner.RunAsync(parsed.GetValue(paths)!, CancellationToken.None);
            report.Finish();
            return report.Failed > 0 ? Failed : Passed;
        }
        catch (UsageException e)
        {
            return Refuse(error, e.Message);
        }
    }

    private static ISuite Suite(string name, string dialect) => (name, dialect) switch
    {
        ("jsonata", "standard") => new JsonataSuite(JsonataDialect.Standard),
        ("jsonata", "stepfunctions") => new JsonataSuite(JsonataDialect.StepFunctions),
        ("jsonata", _) => throw new UsageException($"there is no dialect \"{dialect}\"; there are standard and stepfunctions"),
        ("states", "standard") => new StatesSuite(),
        ("events", "standard") => new EventsSuite(),
        ("validator", "standard") => new ValidatorSuite(),
        ("definitions", "standard") => new DefinitionsSuite(),
        ("states" or "events" or "validator" or "definitions", _) => throw new UsageException("--dialect is for jsonata"),
        _ => throw new UsageException($"there is no suite \"{name}\"; there are jsonata, states, events, validator and definitions"),
    };

    private static int Refuse(TextWriter error, string message)
    {
        error.WriteLine($"error: {message}");
        return Usage;
    }
}
