using System.Globalization;
using System.Text;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Tests.Validation.Mutations;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Json;

/// <summary>Whatever the text is, there are diagnostics or a definition, and never an exception of another kind.</summary>
/// <remarks>The variable <c>ORDERFLOW_FUZZ</c> says how many texts are tried, to run it for long by hand.</remarks>
public class FuzzTests
{
    private const int Texts = 4_000;
    private const int MostChanges = 6;

    private static readonly string[] Pieces =
    [
        "\"", "{", "}", "[", "]", ",", ":", "null", "true", "7", "-", "1e400", "1e-400", "123456789012345678901234567890", "0.1", "\\", "\\u0000", "\\ud800", "\\udc00\\ud800", "\ud800", "\udfff",
        "\0", "\uFEFF", "\r\n", "\t", "// comment", "/* */", "'", "{%", "%}", "{% $states.result %}", "{% ( %}", "$", "$.", "$[", "$..*", "States.Format(", "States.ALL", "\"Type\":\"Task\",", "\"Next\":\"Done\",", "\"End\":true,",
        "\"States\":{", "\"Branches\":[{", "\"QueryLanguage\":\"JSONata\",", "\"QueryLanguage\":\"JSONPath\",", "\"a\":1,\"a\":2,", "ö𝄞", "${Name}", "[[[[[[[[", "NaN", "Infinity", "\"\":", "\"~/\":",
    ];

    [Fact]
    public void A_changed_text_gives_diagnostics_or_a_definition()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("ORDERFLOW_FUZZ"), CultureInfo.InvariantCulture, out var asked) ? asked : Texts;
        var random = new Random(20_161_123);
        var corpus = WholeStates.Kinds.Select(kind => WholeStates.Machine(kind).ToString()).ToArray();
        for (var i = 0; i < count; i++)
            Try(Change(corpus[random.Next(corpus.Length)], corpus, random));
    }

    private static void Try(string text)
    {
        try
        {
            var diagnostics = DefinitionValidator.Validate(text, text.Length % 2 == 0 ? StateMachineType.Standard : StateMachineType.Express);
            var lines = text.Split('\n');
            foreach (var diagnostic in diagnostics)
            {
                diagnostic.Line.ShouldBeInRange(1, lines.Length);
                diagnostic.Column.ShouldBeInRange(1, lines[diagnostic.Line - 1].Length + 1);
                diagnostic.Message.ShouldNotBeNullOrWhiteSpace();
            }

            var definition = Read(text);
            if (definition is null)
            {
                diagnostics.ShouldContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
                return;
            }

            var written = DefinitionWriter.Write(definition);
            DefinitionWriter.Write(DefinitionReader.Read(written)).ShouldBe(written);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"{failure.GetType().Name} for {Convert.ToBase64String(Encoding.Unicode.GetBytes(text))}\n{text}", failure);
        }
    }

    private static StateMachineDefinition? Read(string text)
    {
        try
        {
            return DefinitionReader.Read(text);
        }
        catch (DefinitionException refusal)
        {
            refusal.Diagnostics.ShouldNotBeEmpty();
            return null;
        }
    }

    private static string Change(string text, string[] corpus, Random random)
    {
        for (var changes = random.Next(1, MostChanges); changes > 0 && text.Length > 0; changes--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(random.Next(2) == 0 ? 4 : 60), text.Length - at);
            var other = corpus[random.Next(corpus.Length)];
            var from = random.Next(other.Length);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
                3 => text.Insert(at, text.Substring(at, length)),
                4 => text.Insert(at, other.Substring(from, Math.Min(random.Next(80), other.Length - from))),
                _ => Exchange(text, random),
            };
        }

        return text;
    }

    // A whole value for another: what stays JSON gets further than what does not.
    private static string Exchange(string text, Random random)
    {
        var colon = text.IndexOf(':', random.Next(text.Length));
        var end = colon < 0 ? -1 : text.IndexOfAny([',', '}', '\n'], colon);
        string[] values = ["null", "true", "[]", "{}", "0", "-1", "1.5", "1e400", "\"\"", "\"Done\"", "\"$.a\"", "\"{% 1 %}\"", "[{}]", "{\"a.$\":5}", "[1]"];
        return end < 0 ? text : $"{text.AsSpan(0, colon + 1)}{values[random.Next(values.Length)]}{text.AsSpan(end)}";
    }
}
