using OrderFlow.Local.Templates.Checks;
using OrderFlow.Tests;

namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class RepositoryTemplateTests
{
    [Fact]
    public void Nothing_is_wrong_with_the_template_of_this_repository() =>
        TemplateChecker.Check(RepositoryRoot.Combine("serverless.template")).ShouldBeEmpty();
}
