using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Rules;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>The variables that each state reads, in the order of the text.</summary>
internal sealed class VariableReads
{
    private readonly HashSet<string> functions = [];
    private readonly Dictionary<OutlineState, List<VariableRead>> byState = new(ReferenceEqualityComparer.Instance);

    private readonly ParsedPaths paths;

    public VariableReads(Outline outline)
    {
        paths = outline.Paths;
        foreach (var field in outline.Fields)
            if (field is { Language: QueryLanguage.JsonPath, IsOfLanguage: true, State: { } state })
                AddPaths(state, field);
        var assigned = AssignedVariables.In(outline).Select(variable => variable.Name).ToHashSet();
        foreach (var expression in outline.Expressions)
            if (expression.Parsed is { } parsed)
                AddExpression(expression, parsed, assigned);
    }

    public IReadOnlyList<VariableRead> Of(OutlineState state) => byState.TryGetValue(state, out var reads) ? reads : [];

    private void AddPaths(OutlineState state, OutlineField field)
    {
        switch (field.Shape.Kind)
        {
            case ValueKind.Path or ValueKind.NullablePath or ValueKind.ReferencePath or ValueKind.PathOrIntrinsic when field.Text is { } text:
                AddPath(state, field, field.Property, text);
                break;
            case ValueKind.Operand when field.Name.EndsWith("Path", StringComparison.Ordinal) && field.Text is { } text:
                AddPath(state, field, field.Property, text);
                break;
            case ValueKind.Template or ValueKind.ObjectTemplate:
                foreach (var property in Templates.Properties(field.Value))
                    if (property.Name.EndsWith(".$", StringComparison.Ordinal) && property.Value is JValue { Value: string text })
                        AddPath(state, field, property, text);
                break;
            default:
                break;
        }
    }

    private void AddPath(OutlineState state, OutlineField field, JToken place, string text)
    {
        foreach (var name in paths.VariablesIn(text))
            Add(state, new VariableRead(name, place, Expression: null, state.Type is StateType.Choice && PresenceTests.IsTested(field, name, paths)));
    }

    private void AddExpression(OutlineExpression expression, JsonataExpression parsed, HashSet<string> assigned)
    {
        if (!MayReadVariables((string)expression.Token!))
            return;
        functions.UnionWith(parsed.LibraryFunctions);

        // A variable hides the function of its name: $count is a number where a state assigns count.
        var names = parsed.FreeVariables.Where(name => name != "states")
            .Concat(parsed.LibraryFunctions.Where(name => assigned.Contains(name) && IsReadAsValue(parsed.Syntax, name))).ToList();
        if (names.Count == 0)
            return;
        var tested = PresenceTests.TestedVariables(parsed.Syntax);
        foreach (var name in names)
            Add(expression.Field.State!, new VariableRead(name, expression.Token, expression, tested.Contains(name)));
    }

    // Looking for names in a tree takes much longer, and most expressions have only $states and calls of functions that were seen before.
    private bool MayReadVariables(string text)
    {
        var known = functions.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = text.IndexOf('$', StringComparison.Ordinal); at >= 0; at = text.IndexOf('$', at))
        {
            var start = ++at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || text[at] == '_'))
                at++;
            var name = text.AsSpan(start, at - start);
            if (name.Length > 0 && !name.SequenceEqual("states") && !(at < text.Length && text[at] == '(' && known.Contains(name)))
                return true;
        }

        return false;
    }

    private static bool IsReadAsValue(JsonataSyntax syntax, string name) =>
        syntax.DescendantsAndSelf().Any(node => node is not CallSyntax && node.Children.Any(child => child is VariableSyntax variable && variable.Name == name))
        || syntax is VariableSyntax;

    private void Add(OutlineState state, VariableRead read)
    {
        if (!byState.TryGetValue(state, out var reads))
            byState.Add(state, reads = []);
        reads.Add(read);
    }
}
