namespace OrderFlow.Jsonata.Functions;

internal static class DateTimeNames
{
    /// <summary>From Monday, as ISO 8601 counts.</summary>
    public static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
}
