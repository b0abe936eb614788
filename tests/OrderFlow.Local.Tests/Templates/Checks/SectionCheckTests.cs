using OrderFlow.Local.Templates;

namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class SectionCheckTests
{
    [Theory]
    [InlineData("AWSTemplateFormatVersion: 2020-01-01\nResources: {T: {Type: AWS::SNS::Topic}}", "INVALID_SECTION", "/AWSTemplateFormatVersion", "2010-09-09")]
    [InlineData("Resources: {F: {Type: AWS::Serverless::SimpleTable}}", "INVALID_SECTION", "/Resources/F/Type", "needs the transform")]
    [InlineData("Resources: {A: {Type: AWS::CloudWatch::Alarm}}", "UNKNOWN_RESOURCE_TYPE", "/Resources/A/Type", "A has the type AWS::CloudWatch::Alarm, which is not served.")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topik}}", "UNKNOWN_RESOURCE_TYPE", "/Resources/A/Type", "Did you mean \"AWS::SNS::Topic\"?")]
    [InlineData("Resources: {a-b: {Type: AWS::SNS::Topic}}", "INVALID_SECTION", "/Resources/a-b", "not letters or digits")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topic, Propertys: {}}}", "INVALID_SECTION", "/Resources/A/Propertys", "Did you mean \"Properties\"?")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topic, DeletionPolicy: Keep}}", "INVALID_SECTION", "/Resources/A/DeletionPolicy", "Retain")]
    [InlineData("Parameters: {P: {Type: Text}}\nResources: {A: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref P}}}", "INVALID_SECTION", "/Parameters/P/Type", "no type of parameters Text")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topic}}\nOutputs: {O: {Description: x}}", "INVALID_SECTION", "/Outputs/O", "no Value")]
    public void What_has_not_the_shape_of_a_template_is_told(string template, string code, string pointer, string message) =>
        Orders.Check(template).ShouldBeOne(code, pointer).Message.ShouldContain(message);

    [Theory]
    [InlineData("Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]\nResources: {T: {Type: AWS::SNS::Topic}}", "the transform AWS::LanguageExtensions, which is not served")]
    [InlineData("Transform: {Name: Macro}\nResources: {T: {Type: AWS::SNS::Topic}}", "not a name or a list of names")]
    [InlineData("Hooks: {}\nResources: {T: {Type: AWS::SNS::Topic}}", "section Hooks")]
    public void A_template_that_cannot_be_read_at_all_is_refused(string template, string message) =>
        Should.Throw<TemplateException>(() => Orders.Check(template)).Message.ShouldContain(message);
}
