using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using OrderFlow.Engine.Timers;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class TimeToLiveTests
{
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly VirtualTimeProvider clock = new(Start, autoAdvance: false);

    [Fact]
    public async Task An_item_is_gone_when_its_time_has_come()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, time: clock);
        await EnableAsync(endpoint);
        await endpoint.PutAsync(("id", S("1")), ("expires", After(60)));
        await endpoint.PutAsync(("id", S("2")), ("expires", S("not a number")));
        await endpoint.PutAsync(("id", S("3")));
        await endpoint.PutAsync(("id", S("4")), ("expires", After(-10L * 365 * 24 * 60 * 60)));

        clock.Advance(TimeSpan.FromSeconds(60));
        (await endpoint.GetAsync(("id", S("1")))).ShouldNotBeNull();
        clock.Advance(TimeSpan.FromSeconds(1));

        (await endpoint.GetAsync(("id", S("1")))).ShouldBeNull();
        (await endpoint.Client.ScanAsync(new ScanRequest("orders"))).Items.Select(item => item["id"].S).ShouldBe(["2", "3", "4"], ignoreOrder: true);
        (await endpoint.Client.DescribeTableAsync("orders")).Table.ItemCount.ShouldBe(3);
    }

    [Fact]
    public async Task A_write_meets_no_expired_item()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, time: clock);
        await EnableAsync(endpoint);
        await endpoint.PutAsync(("id", S("1")), ("old", S("x")), ("expires", After(1)));
        clock.Advance(TimeSpan.FromMinutes(1));

        var put = await endpoint.Client.PutItemAsync(new PutItemRequest
        {
            TableName = "orders",
            Item = Item(("id", S("1")), ("expires", After(3_600))),
            ConditionExpression = "attribute_not_exists(id)",
            ReturnValues = ReturnValue.ALL_OLD,
        });

        (put.Attributes ?? []).ShouldBeEmpty();
        (await endpoint.GetAsync(("id", S("1")))).ShouldNotBeNull();
    }

    [Fact]
    public async Task Items_from_before_expire_too_and_stay_when_it_is_switched_off()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, time: clock);
        await endpoint.PutAsync(("id", S("1")), ("expires", After(-60)));

        (await endpoint.GetAsync(("id", S("1")))).ShouldNotBeNull();
        await EnableAsync(endpoint);
        (await endpoint.GetAsync(("id", S("1")))).ShouldBeNull();
        (await endpoint.Client.DescribeTimeToLiveAsync("orders")).TimeToLiveDescription.TimeToLiveStatus.ShouldBe(TimeToLiveStatus.ENABLED);
        (await RefusalAsync(() => EnableAsync(endpoint))).ShouldBe("TimeToLive is already enabled");
        await endpoint.Client.UpdateTimeToLiveAsync(new UpdateTimeToLiveRequest { TableName = "orders", TimeToLiveSpecification = new TimeToLiveSpecification { AttributeName = "expires", Enabled = false } });

        (await endpoint.GetAsync(("id", S("1")))).ShouldNotBeNull();
    }

    private static Task<UpdateTimeToLiveResponse> EnableAsync(TableEndpoint endpoint) =>
        endpoint.Client.UpdateTimeToLiveAsync(new UpdateTimeToLiveRequest { TableName = "orders", TimeToLiveSpecification = new TimeToLiveSpecification { AttributeName = "expires", Enabled = true } });

    private static AttributeValue After(long seconds) => N((Start.ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture));
}
