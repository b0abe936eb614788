using System.Globalization;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Console.Logs;

/// <summary>What was written?</summary>
internal sealed class LogsPage(ConsoleServices services) : IConsolePage
{
    public const string Address = "/logs";
    private const int PageSize = 100;

    public string Path => Address;

    public Task<PageView> ShowAsync(PageRequest request)
    {
        var groups = services.Logs.Groups();
        var group = request.Text("group") ?? LastWritten(groups) ?? (groups.Count > 0 ? groups[0].Name : null);
        var model = new LogsModel { Request = request, Now = services.Now, Groups = groups, Group = group, Filter = request.Text("text") };
        return Task.FromResult(new PageView(group ?? "Logs", LogsView.Of(group is null ? model : Read(model, group)))
        {
            Section = Address,
            ChangesWith = request.Text("before") is null ? [HopKind.LogWritten] : [],
        });
    }

    private LogsModel Read(LogsModel model, string group)
    {
        if (services.Logs.Find(group) is null)
            return model;
        FilterPattern filter;
        try
        {
            filter = FilterPattern.Parse(model.Filter);
        }
        catch (ServiceException error)
        {
            return model with { FilterError = error.Message };
        }

        var records = services.Logs.Read(new LogQuery(group) { NewestFirst = true, Limit = PageSize + 1, Filter = filter, From = Place(model.Request.Text("before")) });
        return records.Count <= PageSize
            ? model with { Records = records }
            : model with { Records = [.. records.Take(PageSize)], Older = model.Request.With(("group", group), ("before", $"{records[PageSize - 1].Timestamp}.{records[PageSize - 1].Sequence}")) };
    }

    private string? LastWritten(IReadOnlyList<LogGroup> groups) =>
        services.Hops.Recent.LastOrDefault(hop => hop.Kind == HopKind.LogWritten && groups.Any(group => group.Name == hop.Resource))?.Resource;

    private static (long Timestamp, long Sequence)? Place(string? text) =>
        text?.Split('.') is [var time, var sequence]
        && long.TryParse(time, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var timestamp)
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (timestamp, number) : null;
}
