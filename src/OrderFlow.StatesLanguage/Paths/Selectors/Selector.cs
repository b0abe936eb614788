using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary>One step of a path. Prints itself as Jayway's JsonPath does.</summary>
internal abstract class Selector
{
    /// <summary>Whether the step leads to one place at most.</summary>
    /// <param name="isLast">Whether it is the last step of its path.</param>
    public abstract bool IsDefinite(bool isLast);

    /// <summary>Selects from a value and visits what was selected.</summary>
    /// <param name="value">The value.</param>
    /// <param name="branch">Where to go on with what was selected.</param>
    /// <param name="at">The position of this step in its path.</param>
    /// <returns>False when something is missing that the whole path depends on.</returns>
    public abstract bool Select(in JsonataValue value, PathBranch branch, int at);

    /// <summary>Whether a descent stops at a value, an array or object, to select from it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="branch">The descent.</param>
    /// <param name="isLast">Whether this is the last step of its path.</param>
    public virtual bool StopsAt(in JsonataValue value, PathBranch branch, bool isLast) => true;

    /// <summary>The step as it is written in a path.</summary>
    public abstract override string ToString();
}
