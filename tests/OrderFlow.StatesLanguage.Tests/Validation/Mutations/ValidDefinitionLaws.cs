using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;

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
    public void Every_place_of_a_diagnostic_is_that_of_its_pointer() =>
        Prop.ForAll(ValidDefinitions.Arbitrary, text =>
        {
            var document = DefinitionDocument.Read(text);

            foreach (var diagnostic in OrderFlow.StatesLanguage.Validation.DefinitionValidator.Validate(document))
                document.PlaceOf(diagnostic.Pointer).ShouldBe(new SourcePosition(diagnostic.Line, diagnostic.Column));
        }).QuickCheckThrowOnFailure();
}
