using System.Runtime.CompilerServices;
using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.Local.Templates.Resources;

namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class ResourceShapesTests
{
    public static TheoryData<string> ServedTypes => [.. typeof(IResourceHandler).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IResourceHandler)))
        .Select(type => ((IResourceHandler)RuntimeHelpers.GetUninitializedObject(type)).Type)
        .OfType<string>()
        .Distinct()];

    [Theory]
    [MemberData(nameof(ServedTypes))]
    public void Every_type_that_the_endpoint_serves_is_known_to_the_checks(string type) => ResourceShapes.Find(type).ShouldNotBeNull();
}
