using System.Diagnostics;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths.Selectors;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>The steps of a path after its root, each with what follows it.</summary>
internal sealed class PathSteps
{
    private readonly Selector[] selectors;

    // The same when there are only names and indices; null otherwise.
    private readonly PlaceSelector[]? places;

    // How many steps from the root on lead to one place each.
    private readonly int definite;

    public PathSteps(Selector[] selectors)
    {
        this.selectors = selectors;
        while (definite < selectors.Length && selectors[definite].IsDefinite(isLast: definite == selectors.Length - 1))
            definite++;
        IsDefinite = definite == selectors.Length;
        if (selectors.All(selector => selector is PlaceSelector))
            places = [.. selectors.Cast<PlaceSelector>()];
    }

    public static PathSteps None { get; } = new([]);

    public ReadOnlySpan<Selector> Selectors => selectors;

    /// <summary>Whether they lead to one place at most.</summary>
    public bool IsDefinite { get; }

    /// <summary>Whether there are only names and indices.</summary>
    public bool IsSimple => places is not null;

    /// <summary>Why a reference path cannot have them, as the end of a sentence, or null.</summary>
    public string? ReferenceProblem => selectors.FirstOrDefault(selector => selector is not PlaceSelector { IsPlain: true }) switch
    {
        null => null,
        NameSelector name => $"has an operator in the name \"{name.Name}\"; write {name}",
        IndexSelector index => $"has {index}, an index from the end; a reference path has only names and indices from 0",
        var other => $"has {other}, which can lead to several places; a reference path has only names and indices",
    };

    /// <summary>Goes along names and indices.</summary>
    public bool TryFollow(JsonataValue document, out JsonataValue value)
    {
        Debug.Assert(places is not null, "There is one way only along names and indices.");
        value = document;
        foreach (var place in places)
            if (!place.TrySelect(value, out value))
                return false;
        return !value.IsUndefined;
    }

    /// <summary>What they lead to from a value: one value, or the array of values when they are not definite.</summary>
    /// <returns>Whether there is something; false also when an indefinite path misses what it selects from.</returns>
    public bool TryEvaluate(JsonataValue from, PathWalk walk, out JsonataValue value)
    {
        walk.Spend();
        if (IsSimple)
            return TryFollow(from, out value);
        value = default;
        var found = new List<JsonataValue>();
        var branch = new PathBranch(this, walk, found);
        if (from.IsUndefined || !branch.Visit(from, 0) || (IsDefinite && found.Count == 0))
            return false;
        value = IsDefinite ? found[^1] : JsonataArray.From(found);
        return true;
    }

    /// <summary>Whether everything before a step leads to one place, so that what is missing there is missing for the whole path.</summary>
    public bool IsDefiniteBefore(int step) => step <= definite;

    /// <summary>Why a definite path leads to nothing, in the words of Jayway's JsonPath, which the service passes on.</summary>
    public string WhatIsMissing(JsonataValue document)
    {
        var value = document;
        for (var i = 0; i < selectors.Length && selectors[i] is PlaceSelector selector; i++)
        {
            if (selector.TrySelect(value, out var next))
            {
                value = next;
                continue;
            }

            if (selector is NameSelector && !value.IsObject)
                return $"Expected to find an object with property {selector} in path {Prefix(i)} but found '{JavaType(value)}'";
            if (selector is NameSelector && i < selectors.Length - 1)
                return $"Missing property in path {Prefix(i + 1)}";
            if (selector is IndexSelector && value.IsNull)
                return $"The path {Prefix(i)} is null";
            if (selector is IndexSelector && !value.IsArray)
                return $"Filter: {new PathSteps(selectors[i..])} can only be applied to arrays. Current context is: {value}";
            break;
        }

        return $"No results for path: {Prefix(selectors.Length)}";
    }

    public override string ToString() => string.Concat(selectors.Select(selector => selector.ToString()));

    private static string JavaType(in JsonataValue value) => value.Kind switch
    {
        JsonataKind.String => "java.lang.String",
        JsonataKind.Boolean => "java.lang.Boolean",
        JsonataKind.Array => "java.util.ArrayList",
        JsonataKind.Number when value.AsNumber() == Math.Truncate(value.AsNumber()) => "java.lang.Integer",
        JsonataKind.Number => "java.lang.Double",
        _ => "null",
    };

    private string Prefix(int steps) => $"${string.Concat(selectors.Take(steps).Select(selector => selector.ToString()))}";
}
