using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;
using OrderFlow.Local.Services.DynamoDb.Expressions.Keys;
using OrderFlow.Local.Services.DynamoDb.Expressions.Legacy;
using OrderFlow.Local.Services.DynamoDb.Expressions.Projections;
using OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>The expressions of one request, read with its placeholders, or what older clients send instead.</summary>
internal sealed class RequestExpressions
{
    private const int LongestExpression = 4_096;

    private readonly ApiCall call;
    private readonly ExpressionParameters parameters;
    private readonly Placeholders placeholders;

    /// <exception cref="ServiceException">ValidationException: an expression or a placeholder is not valid.</exception>
    public RequestExpressions(ApiCall call, ExpressionParameters parameters)
    {
        this.call = call;
        this.parameters = parameters;
        RefuseMixture();
        RefuseLonePlaceholders();
        placeholders = new Placeholders(call);
        Update = Read("UpdateExpression", UpdateParser.Parse);
        Condition = Read("ConditionExpression", ConditionParser.Parse);
        KeyConditions = Read("KeyConditionExpression", ConditionParser.Parse) is { } keys ? Keys.KeyConditions.Of(keys) : null;
        Filter = Read("FilterExpression", ConditionParser.Parse);
        Projection = Read("ProjectionExpression", Projections.Projection.Parse);
        placeholders.RefuseUnused();
        ReadLegacy();
    }

    public Update? Update { get; private set; }

    public Condition? Condition { get; private set; }

    public IReadOnlyList<KeyCondition>? KeyConditions { get; private set; }

    public Condition? Filter { get; private set; }

    public Projection? Projection { get; private set; }

    private void RefuseMixture()
    {
        var expressions = parameters.Expressions.Where(IsGiven).ToList();
        // Older clients send the newer filter with the older key conditions.
        var legacy = parameters.Legacy.Where(IsGiven).Where(parameter => parameter != "KeyConditions" || IsGiven("KeyConditionExpression")).ToList();
        if (expressions.Count > 0 && legacy.Count > 0)
        {
            throw ServiceException.Validation(
                "Can not use both expression and non-expression parameters in the same request: "
                + $"Non-expression parameters: {{{string.Join(", ", legacy)}}} Expression parameters: {{{string.Join(", ", expressions)}}}");
        }
    }

    private void RefuseLonePlaceholders()
    {
        if (IsGiven("ExpressionAttributeNames") && !parameters.Expressions.Any(IsGiven))
            throw ServiceException.Validation("ExpressionAttributeNames can only be specified when using expressions");
        var withValues = parameters.Expressions.Where(parameter => parameter != "ProjectionExpression").ToList();
        if (IsGiven("ExpressionAttributeValues") && !withValues.Any(IsGiven))
            throw ServiceException.Validation($"ExpressionAttributeValues can only be specified when using expressions: {string.Join(" and ", withValues)} {(withValues.Count > 1 ? "are" : "is")} null");
    }

    private void ReadLegacy()
    {
        var given = parameters.Legacy.Where(IsGiven).ToHashSet();
        if (given.Contains("AttributeUpdates"))
            Update = AttributeUpdates.Read(call.OptionalObject("AttributeUpdates")!);
        if (given.Contains("Expected"))
            Condition = LegacyConditions.Expected(call);
        if (given.Contains("KeyConditions"))
            KeyConditions = LegacyConditions.Keys(call);
        if (given.FirstOrDefault(parameter => parameter is "QueryFilter" or "ScanFilter") is { } filter)
            Filter = LegacyConditions.Filter(call, filter);
        if (given.Contains("AttributesToGet"))
            Projection = new Projection(call.Texts("AttributesToGet").Select(name => new DocumentPath([new PathStep(name)])));
    }

    private bool IsGiven(string parameter) => call.Request[parameter] is not null;

    private T? Read<T>(string parameter, Func<string, Placeholders, T> parse)
        where T : class
    {
        if (!parameters.Expressions.Contains(parameter) || call.OptionalText(parameter) is not { } expression)
            return null;
        if (string.IsNullOrWhiteSpace(expression))
            throw ServiceException.Validation($"Invalid {parameter}: The expression can not be empty;");
        if (expression.Length > LongestExpression)
            throw ServiceException.Validation($"Invalid {parameter}: Expression size has exceeded the maximum allowed size; expression size: {expression.Length}");
        try
        {
            return parse(expression, placeholders);
        }
        catch (ExpressionException error)
        {
            throw ServiceException.Validation($"Invalid {parameter}: {error.Message}");
        }
    }
}
