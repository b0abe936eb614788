using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>The pictures that an expression used last: most use the same ones again and again, and to read one takes longer than to print by it.</summary>
internal sealed class Pictures
{
    private const long BytesInPicture = 200;

    private readonly Recent<DateTimePicture> _moments = new();
    private readonly Recent<NumberPicture> _numbers = new();
    private readonly Recent<IntegerPicture> _integers = new();

    /// <summary>A picture of a moment. Each of its markers becomes objects, and a group of a regular expression.</summary>
    public DateTimePicture OfMoment(string text, Run run)
    {
        run.Step(text.Length * 4L);
        run.Reserve(text.Length * BytesInPicture);
        return _moments.Get(text, DateTimePicture.Parse);
    }

    /// <summary>A picture of a number, with the usual symbols.</summary>
    public NumberPicture OfNumber(string text) => _numbers.Get(text, static text => NumberPicture.Parse(text, NumberSymbols.Default));

    /// <summary>A picture of an integer.</summary>
    public IntegerPicture OfInteger(string text) => _integers.Get(text, IntegerPicture.Parse);
}
