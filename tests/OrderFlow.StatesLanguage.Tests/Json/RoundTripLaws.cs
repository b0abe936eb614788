using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Json;

public class RoundTripLaws
{
    [Fact]
    public void What_is_written_is_read_as_the_same_definition() =>
        Prop.ForAll(GeneratedDefinitions.Arbitrary, definition =>
        {
            var text = DefinitionWriter.Write(definition);

            DefinitionWriter.Write(DefinitionReader.Read(text)).ShouldBe(text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_read_is_written_as_it_was_in_whatever_order_its_fields_are() =>
        Prop.ForAll(Shuffled().ToArbitrary(), text =>
            DefinitionWriter.Write(DefinitionReader.Read(text)).ShouldBe(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_are_the_same_in_whatever_order_their_fields_are()
    {
        var one = DefinitionReader.ReadState("""{"Type":"Wait","Seconds":3,"End":true}""", "W");

        DefinitionReader.ReadState("""{"End":true,"Seconds":3,"Type":"Wait"}""", "W").ShouldBe(one);
    }

    [Fact]
    public void Fields_that_were_added_come_after_those_that_were_read()
    {
        var state = DefinitionReader.ReadState("""{"Type":"Succeed"}""", "S");

        DefinitionWriter.Write(state with { Comment = "new" }).ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
            .ShouldBe("""{"Type":"Succeed","Comment":"new"}""");
    }

    [Fact]
    public void Whatever_is_done_to_a_text_reading_it_gives_a_definition_or_diagnostics() =>
        Prop.ForAll(Damaged().ToArbitrary(), text =>
        {
            var diagnostics = DefinitionValidator.Validate(text);
            try
            {
                DefinitionReader.Read(text);
            }
            catch (DefinitionException refusal)
            {
                refusal.Diagnostics.ShouldNotBeEmpty();
                diagnostics.ShouldContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            }
        }).QuickCheckThrowOnFailure();

    private static Gen<string> Shuffled() =>
        from definition in GeneratedDefinitions.Arbitrary.Generator
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Shuffle(JToken.Parse(DefinitionWriter.Write(definition)), new Random(seed)).ToString().ReplaceLineEndings("\n");

    private static JToken Shuffle(JToken token, Random random) => token switch
    {
        JObject value => new JObject(value.Properties().Select(member => new JProperty(member.Name, Shuffle(member.Value, random))).OrderBy(_ => random.Next())),
        JArray values => new JArray(values.Select(value => Shuffle(value, random))),
        _ => token.DeepClone(),
    };

    private static Gen<string> Damaged() =>
        from definition in GeneratedDefinitions.Arbitrary.Generator
        let text = DefinitionWriter.Write(definition)
        from at in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(0, 12)
        from replacement in Gen.Elements("", "\"", "{", "]", ",", "null", "7", "\\", "[[", "\"A\":{}", "true", "{}")
        select text[..at] + replacement + text[Math.Min(text.Length, at + length)..];
}
