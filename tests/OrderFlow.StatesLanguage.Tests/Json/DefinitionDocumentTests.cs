using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Json;

public class DefinitionDocumentTests
{
    private const string Text = """
        {
          "StartAt": "a/b~c",
          "States": {
            "a/b~c": {"Type": "Choice", "Default": "ö𝄞", "Choices": [
              {"Variable": "$.x", "IsNull": true, "Next": "ö𝄞"},
              {"Variable": "$.x", "IsNull": false, "Next": "ö𝄞"}]},
            "ö𝄞": {"Type": "Pass", "Result": {"": [[7, 8]]}, "End": true}
          }
        }
        """;

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/StartAt", 2, 3)]
    [InlineData("/States/a~1b~0c", 4, 5)]
    [InlineData("/States/a~1b~0c/Choices/1", 6, 7)]
    [InlineData("/States/a~1b~0c/Choices/1/Next", 6, 44)]
    [InlineData("/States/ö𝄞", 7, 5)]
    [InlineData("/States/ö𝄞/Result", 7, 29)]
    [InlineData("/States/ö𝄞/Result/", 7, 40)]
    [InlineData("/States/ö𝄞/Result//0", 7, 45)]
    [InlineData("/States/ö𝄞/Result//0/1", 7, 49)]
    public void A_pointer_leads_to_its_place(string pointer, int line, int column) =>
        DefinitionDocument.Read(Text).PlaceOf(pointer).ShouldBe(new SourcePosition(line, column));

    [Theory]
    [InlineData("States")]
    [InlineData("/Nowhere")]
    [InlineData("/StartAt/x")]
    [InlineData("/States/a~1b~0c/Choices/2")]
    [InlineData("/States/a~1b~0c/Choices/01")]
    [InlineData("/States/a~1b~0c/Choices/-1")]
    [InlineData("/States/a~1b~0c/Choices/x")]
    [InlineData("/")]
    public void A_pointer_that_leads_nowhere_has_no_place(string pointer) =>
        DefinitionDocument.Read(Text).PlaceOf(pointer).ShouldBeNull();

    [Fact]
    public void A_document_has_the_text_and_the_definition()
    {
        var document = DefinitionDocument.Read(Text);

        document.Text.ShouldBe(Text);
        document.Definition.States.Select(state => state.Name).ShouldBe(["a/b~c", "ö𝄞"]);
    }

    [Fact]
    public void A_text_that_is_no_definition_is_no_document() =>
        Should.Throw<DefinitionException>(() => DefinitionDocument.Read("{}")).Diagnostics.ShouldNotBeEmpty();

    [Fact]
    public void A_document_is_validated_as_its_text_is()
    {
        const string Unreachable = """{"StartAt":"A","States":{"A":{"Type":"Succeed"},"B":{"Type":"Succeed"}}}""";

        DefinitionValidator.Validate(DefinitionDocument.Read(Unreachable)).ShouldBe(DefinitionValidator.Validate(Unreachable));
    }
}
