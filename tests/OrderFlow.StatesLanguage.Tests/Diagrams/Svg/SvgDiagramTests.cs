using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.StatesLanguage.Diagrams;
using OrderFlow.StatesLanguage.Diagrams.Svg;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Tests.Json;

namespace OrderFlow.StatesLanguage.Tests.Diagrams.Svg;

public sealed class SvgDiagramTests
{
    private static readonly StateMachineDefinition Order = DefinitionReader.Read("""
        {"Comment":"Prices orders.","QueryLanguage":"JSONata","StartAt":"Read the order","States":{
          "Read the order":{"Type":"Pass","Next":"Large?"},
          "Large?":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.value >= 1000 %}","Next":"Both"}],"Default":"Price"},
          "Both":{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}},{"StartAt":"B","States":{"B":{"Type":"Succeed"}}}],"Next":"Price"},
          "Price":{"Type":"Task","Comment":"Asks twice.","Resource":"arn:aws:states:::lambda:invoke","Arguments":{},
            "Retry":[{"ErrorEquals":["Busy"],"MaxAttempts":2}],"Catch":[{"ErrorEquals":["Busy","States.Timeout"],"Next":"Stop"}],"End":true},
          "Stop":{"Type":"Fail","Error":"TooBusy"}}}
        """);

    [Fact]
    public void Each_state_is_a_group_with_an_id_a_title_its_type_and_what_it_does()
    {
        var price = State(Draw(Order), "s_Price");

        price.Attribute("class")!.Value.ShouldBe("state task");
        Child(price, "title").Value.ShouldBe("Price (Task)\nLambda: invoke, arn:aws:states:::lambda:invoke\nRetry: Busy up to 2 times\nAsks twice.");
        Texts(price).ShouldBe(["Lambda: invoke", "Price"]);
        price.Elements().ShouldContain(element => (string?)element.Attribute("class") == "retry");
    }

    [Fact]
    public void States_of_branches_are_inside_of_the_group_of_their_state() =>
        State(Draw(Order), "s_Both").Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ShouldBe(["s_A", "s_B"]);

    [Fact]
    public void Arrows_say_from_where_to_where_and_why()
    {
        var svg = Draw(Order);

        Titles(svg, "transition").ShouldBe(
        [
            "Price → Stop: on Busy, States.Timeout",
            "Read the order → Large?",
            "Large? → Both: when value >= 1000",
            "Large? → Price: when no rule holds",
            "Both → Price",
            "Price → end",
            "A → end",
            "B → end",
        ]);
        svg.Descendants().Single(element => (string?)element.Attribute("class") == "transition catch").Attribute("data-to")!.Value.ShouldBe("Stop");
    }

    [Fact]
    public void Labels_are_short_and_the_whole_condition_is_their_title()
    {
        var condition = string.Join(" or ", Enumerable.Range(0, 30).Select(number => $"$states.input.kind = 'kind {number}'"));
        var svg = Draw(new StateMachineDefinition
        {
            QueryLanguage = QueryLanguage.Jsonata,
            StartAt = "C",
            States = [new ChoiceState { Name = "C", Choices = [new ChoiceRule { Next = "D", Condition = $"{{% {condition} %}}" }] }, new SucceedState { Name = "D" }],
        });

        var label = svg.Descendants().Single(element => (string?)element.Attribute("class") == "label choice");
        Texts(label).Count.ShouldBe(2);
        Texts(label)[^1].ShouldEndWith("…");
        Child(label, "title").Value.ShouldEndWith("or kind = 'kind 29'");
    }

    [Fact]
    public void It_can_be_read_to_those_who_do_not_see_it()
    {
        var svg = Draw(Order, new SvgOptions { Title = "Orders" });

        svg.Attribute("role")!.Value.ShouldBe("img");
        svg.Attribute("aria-labelledby")!.Value.ShouldBe("title description");
        Child(svg, "title").Value.ShouldBe("Orders");
        Child(svg, "desc").Value.ShouldBe("Prices orders. 7 states, starting at Read the order.");
    }

    [Theory]
    [InlineData(SvgTheme.Auto, 1, 1)]
    [InlineData(SvgTheme.Light, 1, 0)]
    [InlineData(SvgTheme.Dark, 0, 1)]
    public void The_colours_are_light_dark_or_those_that_the_viewer_prefers(SvgTheme theme, int light, int dark)
    {
        var style = Child(Draw(Order, new SvgOptions { Theme = theme }), "style").Value;

        style.Contains(".background { fill: #ffffff }", StringComparison.Ordinal).ShouldBe(light == 1);
        style.Contains(".background { fill: #11161d }", StringComparison.Ordinal).ShouldBe(dark == 1);
        style.Contains("prefers-color-scheme: dark", StringComparison.Ordinal).ShouldBe(theme is SvgTheme.Auto);
    }

    [Fact]
    public void It_needs_nothing_from_elsewhere()
    {
        var svg = Draw(Order);

        svg.DescendantsAndSelf().Select(element => element.Name.LocalName).ShouldBeSubsetOf(["svg", "title", "desc", "style", "g", "rect", "circle", "path", "text"]);
        svg.DescendantsAndSelf().Attributes().ShouldNotContain(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "href");
        Child(svg, "style").Value.ShouldNotContain("url(");
    }

    [Fact]
    public void States_and_transitions_take_classes_of_the_callers()
    {
        var svg = Draw(Order, new SvgOptions
        {
            StateClass = state => state.Name == "Price" ? "succeeded covered" : null,
            TransitionClass = transition => transition.Kind is TransitionKind.Default ? "failed" : null,
        });

        State(svg, "s_Price").Attribute("class")!.Value.ShouldBe("state task succeeded covered");
        State(svg, "s_Stop").Attribute("class")!.Value.ShouldBe("state fail");
        Titles(svg, "transition default failed").ShouldBe(["Large? → Price: when no rule holds"]);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a & b \"c\" 'd' ]]>")]
    [InlineData("状態 👩‍👩‍👧‍👧 e\u0301")]
    public void A_name_is_shown_as_it_is(string name)
    {
        var svg = Draw(new StateMachineDefinition { StartAt = name, States = [new SucceedState { Name = name }] });

        Child(svg.Descendants().Single(element => (string?)element.Attribute("class") == "state succeed"), "title").Value.ShouldStartWith(name);
    }

    [Theory]
    [InlineData("a\u0000b", "a\uFFFDb")]
    [InlineData("a\uFFFEb\u001F", "a\uFFFDb\uFFFD")]
    public void What_XML_does_not_allow_is_a_replacement_character(string name, string shown)
    {
        var svg = Draw(new StateMachineDefinition { StartAt = name, States = [new SucceedState { Name = name }] });

        Texts(svg).ShouldContain(shown);
    }

    [Fact]
    public void Half_a_character_is_a_replacement_character()
    {
        // An attribute could not hold it.
        var name = $"a{'\uD800'}b";

        Texts(Draw(new StateMachineDefinition { StartAt = name, States = [new SucceedState { Name = name }] })).ShouldContain("a\uFFFDb");
    }

    [Fact]
    public void Any_definition_is_well_formed_and_the_same_again() => Prop.ForAll(GeneratedDefinitions.Arbitrary, definition =>
    {
        var text = SvgDiagram.Write(definition);
        XDocument.Parse(text).Root!.Name.ShouldBe(XName.Get("svg", "http://www.w3.org/2000/svg"));
        SvgDiagram.Write(definition).ShouldBe(text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ids_are_unique_in_any_definition() => Prop.ForAll(GeneratedDefinitions.Arbitrary, definition =>
        Draw(definition).DescendantsAndSelf().Attributes("id").Select(id => id.Value).ShouldBeUnique()).QuickCheckThrowOnFailure();

    private static XElement Draw(StateMachineDefinition definition, SvgOptions? options = null) => XDocument.Parse(SvgDiagram.Write(definition, options)).Root!;

    private static XElement State(XElement svg, string id) => svg.Descendants().Single(element => (string?)element.Attribute("id") == id);

    private static XElement Child(XElement element, string name) => element.Elements().First(child => child.Name.LocalName == name);

    private static List<string> Texts(XElement element) => [.. element.Descendants().Where(inner => inner.Name.LocalName == "text").Select(text => text.Value)];

    private static List<string> Titles(XElement svg, string kind) =>
    [
        .. svg.Descendants()
            .Where(element => ((string?)element.Attribute("class"))?.StartsWith(kind, StringComparison.Ordinal) == true && element.Elements().Any(child => child.Name.LocalName == "title"))
            .Select(element => Child(element, "title").Value),
    ];
}
