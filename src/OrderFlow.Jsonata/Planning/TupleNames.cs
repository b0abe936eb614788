using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <summary>What the tuples of a path carry: bound variables and remembered contexts, those of paths in its steps included.</summary>
internal sealed class TupleNames(Ancestry? ancestry)
{
    // Of a path in a block in a path in a block each path asks.
    private readonly Dictionary<JsonataSyntax, HashSet<string>> _known = new(ReferenceEqualityComparer.Instance);
    private SyntaxStack _pending;

    /// <summary>The names of a path with such steps.</summary>
    public HashSet<string> Of(Step[] steps)
    {
        var names = new HashSet<string>();
        foreach (var step in steps)
            Add(step, names);
        return names;
    }

    private void Add(Step step, HashSet<string> names)
    {
        if (step.Focus is not null)
            names.Add(step.Focus);
        if (step.Index is not null)
            names.Add(step.Index);
        if (ancestry?.LabelAt(step.Core) is { } label)
            names.Add(label);
        foreach (var stage in step.Stages)
        {
            if (stage.IndexVariable is not null)
                names.Add(stage.IndexVariable);
        }

        if (LastOf(step.Core) is { } last && (last.Has(SyntaxFacts.CarriesTuples) || ancestry?.YieldsTuples(last) == true))
            names.UnionWith(In(last));
    }

    private static JsonataSyntax? LastOf(JsonataSyntax core) => core is BlockSyntax { Parts: [.., var last] } ? last : null;

    private HashSet<string> In(JsonataSyntax syntax)
    {
        if (_known.TryGetValue(syntax, out var names))
            return names;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        names = [];
        if (PathOutline.IsPath(syntax))
        {
            var outline = PathOutline.Read(syntax, ref _pending);
            for (var i = 0; i < outline.Count; i++)
                Add(Step.Read(outline.StepAt(i, _pending)), names);
            _pending.Cut(outline.Start);
        }
        else if (LastOf(Step.CoreOf(syntax)) is { } last)
        {
            // A block in a block hands on what its last part yields.
            names = In(last);
        }

        _known.Add(syntax, names);
        return names;
    }
}
