using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Rules;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>The variables that a definition assigns, numbered, with the states that assign them.</summary>
internal sealed class VariableNumbers
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<List<OutlineState>> assigning = [];

    public VariableNumbers(Outline outline)
    {
        foreach (var state in outline.States)
            foreach (var (_, name) in AssignedVariables.In(state))
                Add(name, state);
    }

    public int Count => numbers.Count;

    public IEnumerable<string> Names => numbers.Keys;

    /// <summary>The number of a variable, or null when no state assigns it.</summary>
    public int? Of(string name) => numbers.TryGetValue(name, out var number) ? number : null;

    /// <summary>The states that assign a variable, in the order of the text.</summary>
    public IReadOnlyList<OutlineState> StatesAssigning(int variable) => assigning[variable];

    private void Add(string name, OutlineState state)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers.Add(name, number = numbers.Count);
            assigning.Add([]);
        }

        if (!ReferenceEquals(assigning[number].LastOrDefault(), state))
            assigning[number].Add(state);
    }
}
