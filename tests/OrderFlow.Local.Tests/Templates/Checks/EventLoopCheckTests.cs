using OrderFlow.Local.Templates.Checks;

namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class EventLoopCheckTests
{
    [Fact]
    public void A_rule_that_matches_what_its_state_machine_publishes_is_told_with_the_way_round()
    {
        var loop = Loops(Orders.Broken("detail-type: [Order Notification]", "detail-type: [Order Processed]")).ShouldHaveSingleItem();

        loop.Pointer.ShouldBe("/Resources/OrdersRule/Properties/Targets/1");
        loop.Message.ShouldStartWith("The rule OrdersRule may match what comes of its own target: OrdersRule → Process → \"Order Processed\" of com.aws.orders on the bus Orders → OrdersRule.");
    }

    [Theory]
    [InlineData("detail-type: [Order Notification]", "detail: { outcome: [done] }", true)]
    [InlineData("detail-type: [Order Notification]", "detail-type: [Order Processed], detail: { outcome: [open] }", false)]
    [InlineData("detail-type: [Order Notification]", "detail-type: [{ anything-but: [Order Processed, Order Stored] }]", false)]
    [InlineData("detail-type: [Order Notification]", "detail-type: [Order Processed], detail: { order: { value: [{ numeric: ['>', 100] }] } }", true)]
    [InlineData("detail-type: [Order Notification]", "detail: { colour: [red] }", true)]
    [InlineData("detail-type: [Order Notification]", "$or: [{ source: [nobody] }, { detail-type: [Order Stored] }]", true)]
    [InlineData("EventPattern: { source: [com.aws.orders], detail-type: [Order Notification] }", "EventPattern: { source: [aws.states] }", false)]
    [InlineData("EventPattern: { source: [com.aws.orders], detail-type: [Order Notification] }", "EventPattern: { source: [com.aws.orders] }\n      State: DISABLED", false)]
    public void What_is_known_of_an_event_decides_whether_it_goes_round(string piece, string replacement, bool loops) =>
        Loops(Orders.Broken(piece, replacement)).Any().ShouldBe(loops);

    [Fact]
    public void A_loop_through_two_rules_and_a_destination_is_found()
    {
        var loop = Loops(Orders.With("""
              Listener:
                Type: AWS::Serverless::Function
                Metadata: { OrderFlow: { Publishes: { EventBus: !Ref OrdersBus, Source: com.aws.orders, DetailType: Order Notification } } }
                Properties:
                  Handler: A::B::C
                  Runtime: dotnet10
                  Policies: [{ EventBridgePutEventsPolicy: { EventBusName: !Ref OrdersBus } }]
                  Events:
                    Stored: { Type: EventBridgeRule, Properties: { EventBusName: !Ref OrdersBus, Pattern: { detail-type: [Order Stored] }, DeadLetterConfig: { Arn: !GetAtt Failures.Arn } } }
            """)).ShouldHaveSingleItem();

        loop.Message.ShouldContain("OrdersRule → Store → \"Order Stored\" of com.aws.orders on the bus Orders → ListenerStored → Listener → \"Order Notification\" of com.aws.orders on the bus Orders → OrdersRule");
    }

    [Fact]
    public void The_record_of_an_invocation_is_an_event_of_lambda()
    {
        const string Destination = "OnFailure: { Type: SQS, Destination: !GetAtt Failures.Arn }";
        const string ToBus = "OnFailure: { Type: EventBridge, Destination: !GetAtt OrdersBus.Arn }";

        Loops(Orders.Check(Orders.Template
            .Replace(Destination, ToBus, StringComparison.Ordinal)
            .Replace("source: [com.aws.orders], detail-type: [Order Notification]", "source: [lambda], detail: { requestContext: { functionArn: [{ suffix: ':$LATEST' }] } }", StringComparison.Ordinal))).ShouldHaveSingleItem()
            .Message.ShouldContain("\"Lambda Function Invocation Result - Failure\" of lambda on the bus Orders");
        Loops(Orders.Check(Orders.Template
            .Replace(Destination, ToBus, StringComparison.Ordinal)
            .Replace("detail-type: [Order Notification]", "detail-type: [Lambda Function Invocation Result - Success]", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void A_loop_through_a_topic_and_a_queue_that_a_function_polls_is_found() =>
        Loops(Orders.With("""
              Listener:
                Type: AWS::Serverless::Function
                Metadata: { OrderFlow: { Publishes: { EventBus: !Ref OrdersBus, Source: com.aws.orders, DetailType: Order Notification } } }
                Properties:
                  Handler: A::B::C
                  Runtime: dotnet10
                  Policies: [{ EventBridgePutEventsPolicy: { EventBusName: !Ref OrdersBus } }]
                  Events: { Polled: { Type: SQS, Properties: { Queue: !GetAtt Subscribers.Arn } } }
            """)).ShouldHaveSingleItem().Message.ShouldContain("OrdersRule → Announcements → Subscribers → Listener → \"Order Notification\"");

    [Fact]
    public void Buses_that_forward_to_each_other_loop_only_where_an_event_passes_both()
    {
        const string Forwarding = """
              Other: { Type: AWS::Events::EventBus, Properties: { Name: Other } }
              There:
                Type: AWS::Events::Rule
                Properties: { EventBusName: !Ref OrdersBus, EventPattern: { source: [x, y] }, Targets: [{ Id: a, Arn: !GetAtt Other.Arn, DeadLetterConfig: { Arn: !GetAtt Failures.Arn } }] }
              Back:
                Type: AWS::Events::Rule
                Properties: { EventBusName: !Ref Other, EventPattern: { source: [y] }, Targets: [{ Id: a, Arn: !GetAtt OrdersBus.Arn, DeadLetterConfig: { Arn: !GetAtt Failures.Arn } }] }
            """;

        Loops(Orders.With(Forwarding)).ShouldHaveSingleItem().Message.ShouldContain("There → an event of y on the bus Other → Back → an event of y on the bus Orders → There");
        Loops(Orders.With(Forwarding.Replace("source: [y]", "source: [z]", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void A_loop_through_an_API_destination_that_is_an_API_of_the_template_is_found() =>
        Loops(Orders.With("""
              Connection: { Type: AWS::Events::Connection, Properties: { AuthorizationType: API_KEY } }
              Hook: { Type: AWS::Events::ApiDestination, Properties: { ConnectionArn: !GetAtt Connection.Arn, HttpMethod: POST, InvocationEndpoint: !Sub "https://${Api}.execute-api.${AWS::Region}.amazonaws.com/put" } }
              Calling:
                Type: AWS::Events::Rule
                Properties: { EventBusName: !Ref OrdersBus, EventPattern: { source: [web] }, Targets: [{ Id: a, Arn: !GetAtt Hook.Arn, DeadLetterConfig: { Arn: !GetAtt Failures.Arn } }] }
            """)).ShouldHaveSingleItem().Message.ShouldContain("Calling → Hook → ApiPut → an event of web on the bus Orders → Calling");

    [Fact]
    public void A_function_that_may_publish_has_to_say_what() =>
        Orders.Broken("Metadata: { OrderFlow: { Publishes: { EventBus: !Ref OrdersBus, Source: com.aws.orders, DetailType: Order Stored } } }", "Metadata: {}")
            .ShouldBeOne("UNDECLARED_PUBLICATIONS", "/Resources/Store/Properties/Policies")
            .Message.ShouldContain("may put events on Orders");

    private static IReadOnlyList<TemplateDiagnostic> Loops(IReadOnlyList<TemplateDiagnostic> diagnostics) => [.. diagnostics.Where(diagnostic => diagnostic.Code == "EVENT_LOOP")];
}
