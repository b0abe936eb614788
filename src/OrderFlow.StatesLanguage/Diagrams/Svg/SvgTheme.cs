namespace OrderFlow.StatesLanguage.Diagrams.Svg;

/// <summary>The colours of a diagram.</summary>
public enum SvgTheme
{
    /// <summary>Light or dark as the viewer prefers: CSS <c>prefers-color-scheme</c>.</summary>
    Auto,

    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,
}
