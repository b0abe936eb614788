using System.Reflection;
using System.Xml.Linq;

namespace OrderFlow.Aws.Tests.Packages;

public sealed class OfficialVersionTests
{
    private static readonly string Repository =
        typeof(OfficialVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static TheoryData<string> Subsets =>
        [.. from folder in Directory.EnumerateDirectories(Path.Combine(Repository, "src", "Aws"), "A*.*")
            let name = Path.GetFileName(folder)
            where !name.EndsWith(".SourceGenerator", StringComparison.Ordinal) // It is part of the package of the annotations.
            orderby name
            select name];

    [Theory]
    [MemberData(nameof(Subsets))]
    public void Every_subset_can_give_way_to_a_version_of_its_package(string package)
    {
        var versions = XDocument.Load(Path.Combine(Repository, "Directory.Packages.props")).Descendants("PackageVersion")
            .Where(version => (string?)version.Attribute("Include") == package);

        ((string?)versions.ShouldHaveSingleItem().Attribute("Version")).ShouldNotBeNullOrEmpty();
    }
}
