namespace OrderFlow.Jsonata.Tests.Documentation;

public sealed class DocumentedExamples
{
    private static readonly Example[] All = [.. Examples.InReadme(), .. Examples.InComments()];
    private static readonly Lazy<IReadOnlyList<Action>> Compiled = new(() => ExampleCompiler.Compile(All));

    public static IEnumerable<object[]> Numbers => All.Select((example, i) => new object[] { i, example.Name });

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_example_compiles_and_shows_what_it_says(int number, string name)
    {
        name.ShouldNotBeEmpty();

        Compiled.Value[number]();
    }

    [Fact]
    public void There_are_examples_in_the_README_and_in_comments()
    {
        Examples.InReadme().Count().ShouldBeGreaterThan(8);
        Examples.InComments().Count().ShouldBeGreaterThan(15);
    }

    [Theory]
    [MemberData(nameof(Constructs))]
    public void The_text_that_describes_a_construct_parses_as_that_construct(string type, string text) =>
        JsonataExpression.Parse(text).Syntax.DescendantsAndSelf().Select(node => node.GetType().Name).ShouldContain(type);

    public static IEnumerable<object[]> Constructs() =>
        from member in Examples.Comments().Descendants("member")
        let name = (string)member.Attribute("name")!
        where name.StartsWith("T:OrderFlow.Jsonata.Syntax.", StringComparison.Ordinal) && name.EndsWith("Syntax", StringComparison.Ordinal)
        let text = member.Element("summary")!.Elements("c").LastOrDefault()
        where text is not null
        select new object[] { name.Split('.')[^1], text.Value };
}
