using System.Globalization;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Moments, as milliseconds since 1970 and as texts.</summary>
/// <seealso href="https://docs.jsonata.org/date-time-functions"/>
internal static class DateTimeFunctions
{
    private const long BytesInPicture = 200;

    private static readonly DateTimePicture Iso8601 = DateTimePicture.Parse("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]");

    public static NativeFunction[] All =>
    [
        new("now", "<s?s?:s>", 2, call => Format(call.Run.Now.ToUnixTimeMilliseconds(), call[0], call[1], call.Run)),
        new("millis", "<:n>", 0, call => call.Run.Now.ToUnixTimeMilliseconds()),
        new("fromMillis", "<n-s?s?:s>", 3, call => call[0].IsUndefined ? JsonataValue.Undefined : Format(call.Number(0), call[1], call[2], call.Run)),
        new("toMillis", "<s-s?:n>", 2, ToMillis),
    ];

    private static JsonataValue Format(double millis, JsonataValue picture, JsonataValue timeZone, Run run)
    {
        var offset = timeZone.IsString ? Offset(timeZone.AsString()) : 0;
        var spec = picture.IsString ? Picture(picture.AsString(), run) : Iso8601;
        return spec.Format(Moment.Of(millis), offset);
    }

    // Every marker of a picture becomes objects, and a group of a regular expression.
    private static DateTimePicture Picture(string text, Run run)
    {
        run.Step(text.Length * 4L);
        run.Reserve(text.Length * BytesInPicture);
        return DateTimePicture.Parse(text);
    }

    /// <summary>A time zone such as <c>-0530</c>, as its number.</summary>
    private static int Offset(string text)
    {
        var length = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        return int.TryParse(text.AsSpan(0, length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
    }

    private static JsonataValue ToMillis(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var text = call.Text(0);
        var millis = call[1].IsUndefined
            ? Iso8601Timestamp.Parse(text) ?? throw new JsonataFailure("D3110", call[0])
            : Picture(call.Text(1), call.Run).Read(text, call.Run.Now);
        return millis is { } value ? value : default(JsonataValue);
    }
}
