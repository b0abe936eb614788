using System.CommandLine;
using OrderFlow.Jsonata.Differential.Asking;
using OrderFlow.Jsonata.Differential.Topics;

namespace OrderFlow.Jsonata.Differential;

/// <summary>The command line: what to ask, of whom, and the exit code: 0 for no difference, 1 for some, 2 for a wrong use.</summary>
internal static class CommandLine
{
    private const string StepFunctions = "stepfunctions";

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("file") { Description = "Questions, a line of JSON each: { \"expr\", \"input\"?, \"bindings\"? }.", Arity = ArgumentArity.ZeroOrMore };
        var packages = new Option<string>("--packages") { Description = "The folder with the npm packages of the reference implementation.", Required = true };
        var topic = new Option<string[]>("--topic") { Description = $"Random questions on: {string.Join(", ", Library.Names)}.", AllowMultipleArgumentsPerToken = true };
        var count = new Option<int>("--count") { Description = "How many of a topic.", DefaultValueFactory = _ => 10_000 };
        var seed = new Option<int>("--seed") { Description = "What the random questions start from.", DefaultValueFactory = _ => 1 };
        var dialect = new Option<string>("--dialect") { Description = "standard (with release 2.2.2) or stepfunctions (with 2.0.6).", DefaultValueFactory = _ => "standard" };
        var expression = new Option<string[]>("--expr") { Description = "An expression without input: prints both answers." };
        var places = new Option<bool>("--places") { Description = "Position and token of errors have to agree." };
        var messages = new Option<bool>("--messages") { Description = "The texts of errors have to agree." };
        var examples = new Option<int>("--examples") { Description = "How many differences of a sort to shrink and show.", DefaultValueFactory = _ => 3 };
        var command = new RootCommand("Asks the library and the reference implementation the same and shows what they answer differently.")
        {
            files, packages, topic, count, seed, dialect, expression, places, messages, examples,
        };

        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors)
                await error.WriteLineAsync($"error: {wrong.Message}");
            return 2;
        }

        if (parsed.Action is not null)
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });

        var isStepFunctions = parsed.GetValue(dialect) == StepFunctions;
        await using var reference = new Reference(Path.GetFullPath(Path.Combine(parsed.GetValue(packages)!, isStepFunctions ? "jsonata206" : "jsonata")));
        var engine = new Engine(isStepFunctions ? JsonataDialect.StepFunctions : JsonataDialect.Standard);
        foreach (var asked in (parsed.GetValue(expression) ?? []).Select(text => new Question(text, default, default)))
            await output.WriteLineAsync($"{asked.Expression}\n  reference {await reference.AskAsync(asked)}\n  library   {engine.Ask(asked)}");

        var questions = parsed.GetValue(files)!.SelectMany(File.ReadLines).Where(line => line.StartsWith('{')).Select(line => Question.Read(line.TrimEnd(',')));
        foreach (var name in parsed.GetValue(topic) ?? [])
        {
            if (Library.Find(name, parsed.GetValue(seed)) is not { } found)
            {
                await error.WriteLineAsync($"error: there is no topic \"{name}\"; there are {string.Join(", ", Library.Names)}");
                return 2;
            }

            questions = questions.Concat(found.Take(parsed.GetValue(count)));
        }

        var comparison = new Comparison(reference, engine, new(parsed.GetValue(places), parsed.GetValue(messages)), parsed.GetValue(examples));
        await comparison.RunAsync(questions);
        comparison.Report(output);
        return comparison.Differing == 0 ? 0 : 1;
    }
}
