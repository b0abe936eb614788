using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates;

namespace OrderFlow.Local.Tests.Templates;

public sealed class TemplateParametersTests : IDisposable
{
    private static readonly Dictionary<string, string> Nothing = [];

    private readonly TestFolder folder = new();

    private string SecretsFile => Path.Combine(folder.Path, "parameters.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_parameters_without_a_value_are_named_at_once()
    {
        var error = Should.Throw<MissingParametersException>(() => Resolve("""{"A":{"Type":"String"},"B":{"Type":"String","Default":"b"},"C":{"Type":"Number"},"D":{"Type":"String"}}"""));

        error.Names.ShouldBe(["A", "C", "D"]);
        error.Message.ShouldBe("The parameters A, C and D have no default, so a value must be passed for each.");
    }

    [Fact]
    public void A_secret_without_a_value_is_made_up_and_stays_the_same()
    {
        const string Password = """{"Password":{"Type":"String","NoEcho":true}}""";

        var first = Value(Resolve(Password, secrets: Secrets()), "Password");
        var second = Value(Resolve(Password, secrets: Secrets()), "Password");

        first.Length.ShouldBe(32);
        second.ShouldBe(first);
    }

    [Fact]
    public void Two_secrets_are_two_values()
    {
        var values = Resolve("""{"User":{"Type":"String","NoEcho":"true"},"Password":{"Type":"String","NoEcho":"true"}}""", secrets: Secrets());

        Value(values, "User").ShouldNotBe(Value(values, "Password"));
    }

    [Fact]
    public void A_secret_has_the_length_that_the_template_asks_for()
    {
        var values = Resolve("""{"Short":{"Type":"String","NoEcho":true,"MaxLength":8},"Long":{"Type":"String","NoEcho":true,"MinLength":"64"}}""", secrets: Secrets());

        Value(values, "Short").Length.ShouldBe(8);
        Value(values, "Long").Length.ShouldBe(64);
    }

    [Fact]
    public void A_value_that_is_passed_takes_the_place_of_one_that_would_be_made_up()
    {
        var secrets = Secrets();

        Value(Resolve("""{"Password":{"Type":"String","NoEcho":true}}""", new() { ["Password"] = "mine" }, secrets), "Password").ShouldBe("mine");

        secrets.Used.ShouldBeEmpty();
        File.Exists(SecretsFile).ShouldBeFalse();
    }

    [Fact]
    public void Only_its_owner_may_read_the_file_of_secrets()
    {
        Resolve("""{"Password":{"Type":"String","NoEcho":true}}""", secrets: Secrets());

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(SecretsFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_damaged_file_of_secrets_is_an_error_that_names_it()
    {
        folder.File("parameters.json", "{");

        Should.Throw<LocalEndpointException>(Secrets).Message.ShouldStartWith($"{SecretsFile} cannot be read");
    }

    [Fact]
    public void A_secret_that_cannot_be_made_up_by_the_template_s_rules_has_to_be_passed()
    {
        var error = Should.Throw<MissingParametersException>(() => Resolve("""{"Pin":{"Type":"Number","NoEcho":true}}""", secrets: Secrets()));

        error.Message.ShouldBe("The parameter Pin has no default, so a value must be passed for it.");
    }

    [Fact]
    public void A_secret_is_made_up_anew_when_the_template_no_longer_allows_it()
    {
        Resolve("""{"Password":{"Type":"String","NoEcho":true}}""", secrets: Secrets());

        Value(Resolve("""{"Password":{"Type":"String","NoEcho":true,"MinLength":40}}""", secrets: Secrets()), "Password").Length.ShouldBe(40);
    }

    [Theory]
    [InlineData("""{"Type":"String","AllowedValues":["dev","production"]}""", "test", "is \"test\", which is not allowed; allowed are dev, production")]
    [InlineData("""{"Type":"String","AllowedPattern":"[a-z]+"}""", "Test", "is \"Test\", which does not match the pattern [a-z]+")]
    [InlineData("""{"Type":"String","AllowedPattern":"[a-z]+","ConstraintDescription":"small letters"}""", "a1", "is \"a1\", which is not allowed: small letters")]
    [InlineData("""{"Type":"String","MinLength":2}""", "a", "is \"a\", which is shorter than 2 characters")]
    [InlineData("""{"Type":"String","MaxLength":"2"}""", "abc", "is \"abc\", which is longer than 2 characters")]
    [InlineData("""{"Type":"Number","MinValue":1}""", "0", "is \"0\", which is less than 1")]
    [InlineData("""{"Type":"Number","MaxValue":1}""", "1.5", "is \"1.5\", which is greater than 1")]
    [InlineData("""{"Type":"Number"}""", "one", "is \"one\", which is not a number")]
    [InlineData("""{"Type":"String","NoEcho":true,"MinLength":20}""", "hunter2", "has a value that is shorter than 20 characters")]
    public void A_value_that_the_template_does_not_allow_is_an_error_that_says_why(string declaration, string value, string message) =>
        Should.Throw<TemplateException>(() => Resolve($$"""{"P":{{declaration}}}""", new() { ["P"] = value })).Message.ShouldBe($"The parameter P {message}.");

    [Theory]
    [InlineData("""{"Type":"String","AllowedPattern":"("}""", "The parameter P has the AllowedPattern (: ")]
    [InlineData("""{"Type":"String","MinLength":"two"}""", "The parameter P has the MinLength \"two\", which is not a number.")]
    public void A_declaration_that_makes_no_sense_is_an_error_that_names_it(string declaration, string message) =>
        Should.Throw<TemplateException>(() => Resolve($$"""{"P":{{declaration}}}""", new() { ["P"] = "x" })).Message.ShouldStartWith(message);

    [Fact]
    public void A_value_for_a_parameter_that_is_not_there_names_those_that_are() =>
        Should.Throw<TemplateException>(() => Resolve("""{"Stage":{"Type":"String","Default":"dev"}}""", new() { ["Stag"] = "x" }))
            .Message.ShouldBe("A value was passed for the parameter Stag, which the template does not have; it has Stage.");

    private static string Value(IReadOnlyDictionary<string, JToken> values, string name) => (string)values[name]!;

    private static IReadOnlyDictionary<string, JToken> Resolve(string parameters, Dictionary<string, string>? passed = null, GeneratedSecrets? secrets = null) =>
        TemplateParameters.Resolve(
            TemplateDocument.Parse("/serverless.template", JObject.Parse($$$"""{"Parameters":{{{parameters}}},"Resources":{"Topic":{"Type":"AWS::SNS::Topic"} } }""")), passed ?? Nothing, secrets);

    private GeneratedSecrets Secrets() => GeneratedSecrets.Open(SecretsFile);
}
