using System.Text;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace OrderFlow.Aws.Tests.Lambda;

public sealed class SerializerTests
{
    [Fact]
    public void An_event_is_read_whatever_its_casing()
    {
        var read = Read<CloudWatchEvent<Order>>(new DefaultLambdaJsonSerializer(), """{"detail-type":"Order Notification","SOURCE":"s","time":"2026-01-02T03:04:05Z","detail":{"value":300}}""");

        (read.DetailType, read.Source, read.Detail.Value).ShouldBe(("Order Notification", "s", 300));
        read.Time.ShouldBe(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
    }

    [Fact]
    public void Names_are_written_as_in_code_and_nulls_left_out()
    {
        Write(new DefaultLambdaJsonSerializer(), new Order { Value = 1, Note = "<ä>" }).ShouldBe("""{"Value":1,"Note":"<ä>"}""");
        Write(new DefaultLambdaJsonSerializer(), new Order { Value = 1 }).ShouldBe("""{"Value":1}""");
        Write(new CamelCaseLambdaJsonSerializer(), new Order { Value = 1 }).ShouldBe("""{"value":1}""");
        Write(new CamelCaseLambdaJsonSerializer(), new CloudWatchEvent<int> { DetailType = "T" }).ShouldContain("\"detail-type\":\"T\"");
    }

    [Theory]
    [InlineData("1700000000", 1_700_000_000_000)]
    [InlineData("1700000000.5", 1_700_000_000_500)]
    [InlineData("1700000000123", 1_700_000_000_123)]
    public void A_number_is_a_moment_since_1970(string json, long milliseconds)
    {
        Read<DateTime>(new DefaultLambdaJsonSerializer(), json).ShouldBe(DateTime.UnixEpoch.AddMilliseconds(milliseconds));
    }

    [Fact]
    public void Bytes_are_numbers_or_base64_and_streams_base64()
    {
        var serializer = new DefaultLambdaJsonSerializer();

        Write(serializer, new byte[] { 1, 2 }).ShouldBe("[1,2]");
        Read<byte[]>(serializer, "[1,2]").ShouldBe([1, 2]);
        Read<byte[]>(serializer, "\"AQI=\"").ShouldBe([1, 2]);
        Write(serializer, new MemoryStream([1, 2])).ShouldBe("\"AQI=\"");
        Read<MemoryStream>(serializer, "\"AQI=\"").ToArray().ShouldBe([1, 2]);
    }

    [Fact]
    public void What_does_not_fit_says_which_type()
    {
        var thrown = Should.Throw<JsonSerializerException>(() => Read<Order>(new DefaultLambdaJsonSerializer(), """{"value":"x"}"""));

        thrown.Message.ShouldStartWith($"Error converting the Lambda event JSON payload to type {typeof(Order).FullName}: ");
    }

    [Fact]
    public void A_generated_context_serves_its_types_alone()
    {
        var serializer = new SourceGeneratorLambdaJsonSerializer<OrderContext>();

        Read<Order>(serializer, """{"VALUE":2}""").Value.ShouldBe(2);
        Write(serializer, new Order { Value = 2 }).ShouldBe("""{"Value":2}""");
        Should.Throw<JsonSerializerException>(() => Read<Version>(serializer, "{}")).Message.ShouldContain("No JsonTypeInfo registered in");
    }

    private static T Read<T>(ILambdaSerializer serializer, string json) => serializer.Deserialize<T>(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static string Write<T>(ILambdaSerializer serializer, T value)
    {
        using var stream = new MemoryStream();
        serializer.Serialize(value, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
