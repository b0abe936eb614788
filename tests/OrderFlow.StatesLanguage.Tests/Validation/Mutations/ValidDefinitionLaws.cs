using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Mutations;

public class ValidDefinitionLaws
{
    [Fact]
    public void A_valid_definition_has_no_error() =>
        Prop.ForAll(ValidDefinitions.Arbitrary, text => Definitions.Errors(text).ShouldBeEmpty(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_valid_definition_is_written_as_it_is_read() =>
        Prop.ForAll(ValidDefinitions.Arbitrary, text =>
        {
            var written = DefinitionWriter.Write(DefinitionReader.Read(text));

            JToken.DeepEquals(JToken.Parse(written), JToken.Parse(text)).ShouldBeTrue(written);
            DefinitionWriter.Write(DefinitionReader.Read(written)).ShouldBe(written);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_place_of_a_diagnostic_is_in_what_its_pointer_leads_to() =>
        Prop.ForAll(ValidDefinitions.Arbitrary, text =>
        {
            var document = DefinitionDocument.Read(text);

            foreach (var diagnostic in DefinitionValidator.Validate(document))
            {
                var place = document.PlaceOf(diagnostic.Pointer).ShouldNotBeNull();
                (diagnostic.Line, diagnostic.Column).ShouldBeGreaterThanOrEqualTo((place.Line, place.Column));
                MarkedText.PartOf(text, diagnostic).ShouldNotBeEmpty();
            }
        }).QuickCheckThrowOnFailure();

    // Each message about a name in an expression or a path quotes it: reads $totl, reads $states.context.Exection, refers to price.
    [Fact]
    public void A_name_that_a_diagnostic_quotes_is_what_stands_at_its_place() =>
        Prop.ForAll(MisspeltDefinitions.Arbitrary, text =>
        {
            var quoting = DefinitionValidator.Validate(text).Where(diagnostic => MisspeltDefinitions.QuotedName(diagnostic) is not null).ToList();

            quoting.ShouldNotBeEmpty(text);
            foreach (var diagnostic in quoting)
                MisspeltDefinitions.NameAt(text, diagnostic).ShouldBe(MisspeltDefinitions.QuotedName(diagnostic), $"{diagnostic}\n{text}");
        }).QuickCheckThrowOnFailure();
}
