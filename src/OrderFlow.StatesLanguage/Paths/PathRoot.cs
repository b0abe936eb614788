namespace OrderFlow.StatesLanguage.Paths;

/// <summary>What a path leads into.</summary>
public enum PathRoot
{
    /// <summary>The input of the state, <c>$</c>.</summary>
    Input,

    /// <summary>The context object, <c>$$</c>.</summary>
    Context,

    /// <summary>A variable, <c>$name</c>.</summary>
    Variable,
}
