using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Tests.Services.ApiGateway.Apis;

public sealed class RoutePathTests
{
    [Theory]
    [InlineData("/", "/", true)]
    [InlineData("/a/{b}", "/a/x", true)]
    [InlineData("/a/{b}", "/a", false)]
    [InlineData("/a/{b}", "/a/x/y", false)]
    [InlineData("/a/{b+}", "/a/x/y", true)]
    [InlineData("/a/{b+}", "/a", false)]
    [InlineData("/A", "/a", false)]
    public void A_path_matches_segment_by_segment(string route, string path, bool matches) =>
        (RoutePath.Parse(route).Match(RoutePath.Split(path)) is not null).ShouldBe(matches);

    [Fact]
    public void The_path_that_says_more_comes_first()
    {
        string[] paths = ["/{proxy+}", "/pets/{proxy+}", "/pets/{kind}/{id}", "/pets/dog/{id}", "/pets/dog/1"];

        var ordered = paths.Select(RoutePath.Parse).Order(Comparer<RoutePath>.Create(RoutePath.CompareSpecificity));

        ordered.Select(path => path.Text).ShouldBe(paths.Reverse());
    }

    [Theory]
    [InlineData("/{a+}/b")]
    [InlineData("/{}")]
    [InlineData("/{+}")]
    [InlineData("/{a")]
    public void What_is_no_path_is_refused(string text) => Should.Throw<FormatException>(() => RoutePath.Parse(text));
}
