using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>Goes along the steps of a path and gathers the values that they lead to.</summary>
internal sealed class PathBranch(PathSteps steps, PathWalk walk, List<JsonataValue> found)
{
    public PathWalk Walk => walk;

    /// <summary>Takes the value into the result, or goes on with the step at a position.</summary>
    /// <returns>False when something is missing that the whole path depends on.</returns>
    public bool Visit(in JsonataValue value, int step)
    {
        walk.Spend();
        PathWalk.Deepen();
        if (step < steps.Selectors.Length)
            return steps.Selectors[step].Select(value, this, step);
        found.Add(value);
        return true;
    }

    /// <summary>What a step gives that finds nothing to select from.</summary>
    public bool Miss(int step) => !steps.IsDefiniteBefore(step);

    public bool IsLast(int step) => step == steps.Selectors.Length - 1;

    public bool IsDefiniteBefore(int step) => steps.IsDefiniteBefore(step);

    public Selectors.Selector Following(int step) => steps.Selectors[step + 1];
}
