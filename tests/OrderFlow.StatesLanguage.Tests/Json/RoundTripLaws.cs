using FsCheck;
using FsCheck.Fluent;
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

    private static Gen<string> Damaged() =>
        from definition in GeneratedDefinitions.Arbitrary.Generator
        let text = DefinitionWriter.Write(definition)
        from at in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(0, 12)
        from replacement in Gen.Elements("", "\"", "{", "]", ",", "null", "7", "\\", "[[", "\"A\":{}", "true", "{}")
        select text[..at] + replacement + text[Math.Min(text.Length, at + length)..];
}
