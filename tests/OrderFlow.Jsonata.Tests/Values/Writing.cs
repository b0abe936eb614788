using System.Buffers;
using System.Text;

namespace OrderFlow.Jsonata.Tests.Values;

public sealed class Writing
{
    [Theory]
    [InlineData("plain")]
    [InlineData("ü€😀")]
    [InlineData("\"\\\b\f\n\r\t\u0001")]
    [InlineData("\ud800")]
    [InlineData("a\udc00b😀\ud83d")]
    public void A_long_string_is_written_whole_wherever_a_piece_ends(string part)
    {
        for (var shift = 0; shift < 8; shift++)
        {
            JsonataValue value = new string('-', shift) + string.Concat(Enumerable.Repeat(part, 20_000));
            var buffer = new ArrayBufferWriter<byte>();

            JsonataJson.Write(value, buffer);

            Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe(value.ToJson());
            JsonataJson.Parse(buffer.WrittenSpan).ShouldBe(value);
        }
    }

    [Fact]
    public void A_stream_gets_what_a_buffer_gets_and_stays_open()
    {
        JsonataValue value = JsonataArray.From(Enumerable.Range(0, 10_000).Select(i => (JsonataValue)(i / 8.0)));
        using var stream = new MemoryStream();

        JsonataJson.Write(value, stream);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(value.ToJson());
        stream.CanWrite.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_writes_nothing()
    {
        using var stream = new MemoryStream();

        JsonataJson.Write(JsonataValue.Undefined, stream);

        stream.Length.ShouldBe(0);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("-0")]
    [InlineData("0.0")]
    [InlineData("12345678901234567890123")]
    [InlineData("9007199254740993")]
    [InlineData("1E3")]
    [InlineData("1e-7")]
    [InlineData("0.0000001")]
    [InlineData("0.10")]
    [InlineData("123456789012345.6")]
    [InlineData("0.1234567890123456789")]
    public void A_number_is_written_as_it_was_read(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();

        JsonataJson.Write(JsonataJson.Parse(text), buffer);

        Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe(text);
    }

    [Theory]
    [InlineData(-0.0, "0")]
    [InlineData(1e21, "1e+21")]
    [InlineData(123456789012345680000.0, "123456789012345680000")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(-1.5e-9, "-1.5e-9")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(double.NaN, "null")]
    public void A_computed_number_is_written_as_JavaScript_prints_it(double number, string text)
    {
        var buffer = new ArrayBufferWriter<byte>();

        JsonataJson.Write(number, buffer);

        Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe(text);
        ((JsonataValue)number).ToJson().ShouldBe(text);
    }
}
