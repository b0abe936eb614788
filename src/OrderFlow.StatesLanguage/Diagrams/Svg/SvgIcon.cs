using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams.Svg;

/// <summary>The signs of the types of states: outlines in a square of 20.</summary>
internal static class SvgIcon
{
    /// <summary>An arrow that goes round.</summary>
    public const string Retry = "M11.6 4.2A5 5 0 1 0 12 7.6M12 1.6v3h-3";

    public static string Of(StateType type) => type switch
    {
        StateType.Task => "M10 6.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8zM10 2.5v4.1M10 13.4v4.1M2.5 10h4.1M13.4 10h4.1M4.7 4.7l2.9 2.9M12.4 12.4l2.9 2.9M4.7 15.3l2.9-2.9M12.4 7.6l2.9-2.9",
        StateType.Choice => "M10 2.2 17.8 10 10 17.8 2.2 10zM7.9 8.2a2.1 2.1 0 1 1 2.9 2c-.6.2-.8.6-.8 1.2M10 13.6v.2",
        StateType.Parallel => "M10 2v4M4 18V9.5Q4 6 7.5 6h5Q16 6 16 9.5V18M10 6v12",
        StateType.Map => "M3.5 3.5h8v8h-8zM14 6.5h2.5v10h-10V14",
        StateType.Wait => "M17.2 10A7.2 7.2 0 1 1 2.8 10a7.2 7.2 0 0 1 14.4 0zM10 5.6V10l3 2.2",
        StateType.Pass => "M2.5 10h14M11.5 5l5 5-5 5",
        StateType.Succeed => "M17.2 10A7.2 7.2 0 1 1 2.8 10a7.2 7.2 0 0 1 14.4 0zM6.6 10.3l2.4 2.4 4.5-4.9",
        StateType.Fail => "M17.2 10A7.2 7.2 0 1 1 2.8 10a7.2 7.2 0 0 1 14.4 0zM7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A state has one of eight types."),
    };
}
