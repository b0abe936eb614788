using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Moments, as milliseconds since 1970 and as texts.</summary>
/// <seealso href="https://docs.jsonata.org/date-time-functions"/>
internal static class DateTimeFunctions
{
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
        if (!picture.IsString && !timeZone.IsString && Moment.Of(millis) is { Year: >= 1 and <= 9999 } moment)
            return Iso8601Timestamp.Format(moment);
        var spec = picture.IsString ? run.Pictures.OfMoment(picture.AsString(), run) : Iso8601;
        return spec.Format(millis, timeZone.IsString ? TimeZoneOffset.Parse(timeZone.AsString()) : default, run);
    }

    private static JsonataValue ToMillis(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var text = call.Text(0);
        if (call[1].IsUndefined)
            return Iso8601Timestamp.Parse(text) ?? throw new JsonataFailure("D3110", call[0]);
        var now = Moment.Of(call.Run.Now.ToUnixTimeMilliseconds())!.Value;
        return call.Run.Pictures.OfMoment(call.Text(1), call.Run).Read(text, now) is { } millis ? millis : default(JsonataValue);
    }
}
