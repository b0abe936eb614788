using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions;
using OrderFlow.Local.Services.DynamoDb.Reading;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>Which attributes a query or scan answers with (<c>Select</c>, projections, and what an index holds).</summary>
/// <param name="View">What the page shows.</param>
/// <param name="CountsOnly">Whether only the count is asked for.</param>
internal sealed record Selection(PageView View, bool CountsOnly)
{
    /// <exception cref="ServiceException">ValidationException: what is asked for does not go together, or the index does not hold it.</exception>
    public static Selection Of(ApiCall call, ItemRange range, RequestExpressions expressions)
    {
        var usual = expressions.Projection is not null ? "SPECIFIC_ATTRIBUTES" : range.Index is null ? "ALL_ATTRIBUTES" : "ALL_PROJECTED_ATTRIBUTES";
        var select = call.OptionalText("Select") is null
            ? usual
            : Requests.Choice(call, "Select", "SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES");
        Check(select, range, expressions);
        var index = range.Index;
        var view = new PageView(index is null ? item => item : item => index.ProjectionOf(item, range.Table.Key))
        {
            Filter = expressions.Filter,
            SeesWhole = index is null || !index.IsGlobal,
        };
        return new Selection(view with { Shown = Shown(select, range, expressions) }, select == "COUNT");
    }

    private static Func<Values.MapValue, Values.MapValue>? Shown(string select, ItemRange range, RequestExpressions expressions) => select switch
    {
        "SPECIFIC_ATTRIBUTES" => expressions.Projection!.Of,
        "ALL_PROJECTED_ATTRIBUTES" => item => range.Index!.ProjectionOf(item, range.Table.Key),
        _ => null,
    };

    private static void Check(string select, ItemRange range, RequestExpressions expressions)
    {
        if (expressions.Projection is not null && select != "SPECIFIC_ATTRIBUTES")
            throw ServiceException.Validation($"Cannot specify the ProjectionExpression when choosing to get {(select == "COUNT" ? "only the Count" : select)}");
        if (expressions.Projection is null && select == "SPECIFIC_ATTRIBUTES")
            throw ServiceException.Validation("Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES");
        if (range.Index is not { } index)
        {
            if (select == "ALL_PROJECTED_ATTRIBUTES")
                throw TableErrors.Invalid("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
            return;
        }

        if (!index.IsGlobal || index.ProjectionType == "ALL")
            return;
        if (select == "ALL_ATTRIBUTES")
            throw TableErrors.Invalid($"Select type ALL_ATTRIBUTES is not supported for global secondary index {index.Name} because its projection type is not ALL");
        var missing = (expressions.Projection?.Paths ?? []).Select(path => path.Attribute).Where(attribute => !index.Projects(attribute, range.Table.Key)).Distinct().ToList();
        if (missing.Count > 0)
            throw TableErrors.Invalid($"Global secondary index {index.Name} does not project [{string.Join(", ", missing)}]");
    }
}
