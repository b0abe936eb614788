namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class ParameterCheckTests
{
    private const string Secret = "Parameters: { Password: { Type: String, NoEcho: true } }\n";

    [Fact]
    public void Parameters_and_conditions_are_used() =>
        Orders.Check("Parameters: {P: {Type: String}, Q: {Type: String}}\nConditions: {C: !Equals [!Ref P, 1]}\nResources: {T: {Type: AWS::SNS::Topic}}")
            .Select(diagnostic => (diagnostic.Code, diagnostic.Pointer)).ShouldBe([("UNUSED", "/Parameters/Q"), ("UNUSED", "/Conditions/C")]);

    [Theory]
    [InlineData("Resources: { T: { Type: AWS::SNS::Topic } }\nOutputs: { O: { Value: !Ref Password } }", "/Outputs/O")]
    [InlineData("Resources: { T: { Type: AWS::SNS::Topic, Metadata: { a: !Sub 'x${Password}' } } }", "/Resources/T/Metadata")]
    [InlineData("Resources: { R: { Type: AWS::Events::EventBus, Properties: { Name: R, Description: !Ref Password } } }", "/Resources/R/Properties/Description")]
    public void A_secret_is_shown_to_nobody(string rest, string pointer) =>
        Orders.Check(Secret + rest).ShouldBeOne("SECRET_EXPOSED", pointer);

    [Fact]
    public void A_secret_has_no_default() =>
        Orders.Check("Parameters: {P: {Type: String, NoEcho: true, Default: x}}\nResources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref P}}}")
            .ShouldBeOne("SECRET_EXPOSED", "/Parameters/P/Default");

    [Theory]
    [InlineData("letmein", "/Resources/C/Properties/AuthParameters/BasicAuthParameters/Password")]
    [InlineData("!Ref Plain", "/Parameters/Plain")]
    public void The_password_of_a_connection_is_a_secret(string password, string pointer) =>
        Orders.Check($$"""
            Parameters: { Plain: { Type: String } }
            Resources:
              C: { Type: AWS::Events::Connection, Properties: { Name: !Ref Plain, AuthorizationType: BASIC, AuthParameters: { BasicAuthParameters: { Username: u, Password: {{password}} } } } }
            """).ShouldBeOne("SECRET_EXPOSED", pointer);

    [Fact]
    public void A_secret_in_an_environment_is_a_warning_that_the_function_can_accept_with_a_reason()
    {
        const string Function = Secret + """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              F:
                Type: AWS::Serverless::Function
                Metadata: {}
                Properties: { Handler: A::B::C, Environment: { Variables: { P: !Ref Password } } }
            """;

        Orders.Check(Function).ShouldBeOne("SECRET_IN_ENVIRONMENT", "/Resources/F/Properties/Environment/Variables/P");
        Orders.Check(Accepting("{ SECRET_IN_ENVIRONMENT: It compares the password. }")).ShouldBeEmpty();
        Orders.Check(Accepting("{ SECRET_IN_ENVIRONMENT: '' }")).ShouldContain(diagnostic => diagnostic.Code == "INVALID_SECTION");
        Orders.Check(Accepting("{ SECRET_IN_ENVIRONMENT: Yes. , EVENT_LOOP: Yes. }")).ShouldBeOne("NOTHING_TO_ACCEPT", "/Resources/F/Metadata/OrderFlow/Accepts/EVENT_LOOP");

        static string Accepting(string codes) => Function.Replace("Metadata: {}", $"Metadata: {{ OrderFlow: {{ Accepts: {codes} }} }}", StringComparison.Ordinal);
    }
}
