using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams.Svg;

/// <summary>How a diagram is written.</summary>
public sealed record SvgOptions
{
    /// <summary>The colours.</summary>
    /// <value>The default is <see cref="SvgTheme.Auto"/>.</value>
    public SvgTheme Theme { get; init; }

    /// <summary>The title, which screen readers say and browsers show.</summary>
    /// <value>The default is <c>State machine</c>.</value>
    public string Title { get; init; } = "State machine";

    /// <summary>
    /// Gives states CSS classes, separated by spaces, besides those that say their type. The diagram colours <c>running</c>, <c>succeeded</c>,
    /// <c>failed</c>, <c>caught</c>, <c>aborted</c> and <c>idle</c>.
    /// </summary>
    /// <value>The default gives none.</value>
    public Func<State, string?>? StateClass { get; init; }

    /// <summary>Gives transitions CSS classes, as <see cref="StateClass"/> does for states.</summary>
    /// <value>The default gives none.</value>
    public Func<Transition, string?>? TransitionClass { get; init; }
}
