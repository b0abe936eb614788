using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Tests.Paths;

namespace OrderFlow.StatesLanguage.Tests.Intrinsics;

public sealed class EncodingFunctionTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("order ü", "b3JkZXIgw7w=")]
    public void Base64_encodes_and_decodes_UTF8(string text, string encoded)
    {
        Intrinsic.Call($"States.Base64Encode('{text}')").ShouldBe($"\"{encoded}\"");
        Intrinsic.Call($"States.Base64Decode('{encoded}')").ShouldBe($"\"{text}\"");
    }

    [Theory]
    [InlineData(" YWJj\tZA== ", "abcd")]
    [InlineData("YWJj!!!ZA", "abcd")]
    [InlineData("YWI=YWI=", "ab")]
    [InlineData("YWJjZ", "abc")]
    [InlineData("_w", "\uFFFD")]
    [InlineData("!!!", "")]
    public void Base64Decode_takes_what_can_be_decoded(string encoded, string text) =>
        IntrinsicExpression.Parse("States.Base64Decode($.e)").Evaluate(DataScope.Of($$"""{"e":"{{encoded.Replace("\t", "\\t", StringComparison.Ordinal)}}"}"""), new Random(1)).AsString().ShouldBe(text);

    [Theory]
    [InlineData("MD5", "70a17ffa722a3985b86d30b034ad06d7")]
    [InlineData("SHA-1", "cce55e4309a753985bdd21919395fdc17daa11e4")]
    [InlineData("SHA-256", "3eeb7e96e59ce40f9cb1a089daba079fd699f6867a30f6634af8570967b2375a")]
    [InlineData("SHA-384", "042713d53ee203f5051eac35624fb7ec246f1a6ea69fd866e24a9083967c23e948e6486f0f4206f3176c90fedb7fc988")]
    [InlineData("SHA-512", "2253927aa047e2c704dd22013debd1618c05c43fd4c2ab4a269e3a4c34644933a6e8a1a89abfc7d09dade51cb335e2c856f8682a719dbc8875c9f4d9f97467f7")]
    public void Hash_gives_lower_case_digits(string algorithm, string digits) =>
        Intrinsic.Call($"States.Hash('order', '{algorithm}')").ShouldBe($"\"{digits}\"");

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void Texts_to_encode_or_hash_have_at_most_ten_thousand_characters(int length, bool isRefused)
    {
        var input = $$"""{"t":"{{new string('A', length)}}"}""";
        foreach (var call in new[] { "States.Base64Encode($.t)", "States.Base64Decode($.t)", "States.Hash($.t, 'SHA-256')" })
        {
            if (isRefused)
                Intrinsic.ShouldRefuse(call, input);
            else
                Intrinsic.Call(call, input).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData("States.Hash('a', 'SHA256')")]
    [InlineData("States.Hash('a', 'sha-256')")]
    [InlineData("States.Hash('a', 1)")]
    [InlineData("States.Base64Encode(1)")]
    [InlineData("States.Base64Decode($)")]
    public void Arguments_of_another_kind_are_refused(string call) => Intrinsic.ShouldRefuse(call);

    [Fact]
    public void What_is_hashed_can_be_any_value_in_the_service_s_text_form() =>
        Intrinsic.Call("States.Hash($, 'MD5')", """{"a":1}""").ShouldBe(Intrinsic.Call("States.Hash('{a=1}', 'MD5')"));

    [Fact]
    public void A_UUID_is_of_version_4_and_comes_from_the_source_of_chance()
    {
        var first = Intrinsic.Call("States.UUID()").Trim('"');

        first.ShouldMatch("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        Intrinsic.Call("States.UUID()").Trim('"').ShouldBe(first);
        Intrinsic.Call("States.ArrayLength(States.ArrayUnique(States.Array(States.UUID(), States.UUID())))").ShouldBe("2");
    }
}
