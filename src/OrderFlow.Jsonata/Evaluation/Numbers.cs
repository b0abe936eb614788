namespace OrderFlow.Jsonata.Evaluation;

internal static class Numbers
{
    /// <summary>Whether a value is a number that JSON can hold.</summary>
    /// <exception cref="JsonataFailure">It is infinite.</exception>
    public static bool IsNumeric(JsonataValue value)
    {
        if (!value.IsNumber || double.IsNaN(value.RawNumber))
            return false;
        return double.IsFinite(value.RawNumber) ? true : throw new JsonataFailure("D1001", value);
    }

    public static bool IsInteger(JsonataValue value) =>
        value.IsNumber && double.IsFinite(value.RawNumber) && value.RawNumber == Math.Floor(value.RawNumber);
}
