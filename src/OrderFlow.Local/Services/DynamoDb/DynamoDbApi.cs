using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Operations;

namespace OrderFlow.Local.Services.DynamoDb;

/// <summary>The operations of DynamoDB.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html"/>
internal sealed class DynamoDbApi : ServiceApi
{
    public DynamoDbApi(TableService service)
    {
        var (tables, items, pages, batches, transactions) =
            (new TableOperations(service), new ItemOperations(service), new PageOperations(service), new BatchOperations(service), new TransactionOperations(service));
        Operations = new Dictionary<string, ApiOperation>
        {
            ["BatchGetItem"] = batches.BatchGetItem,
            ["BatchWriteItem"] = batches.BatchWriteItem,
            ["CreateTable"] = tables.CreateTable,
            ["DeleteItem"] = items.DeleteItem,
            ["DeleteTable"] = tables.DeleteTable,
            ["DescribeTable"] = tables.DescribeTable,
            ["DescribeTimeToLive"] = tables.DescribeTimeToLive,
            ["GetItem"] = items.GetItem,
            ["ListTables"] = tables.ListTables,
            ["PutItem"] = items.PutItem,
            ["Query"] = pages.Query,
            ["Scan"] = pages.Scan,
            ["TransactGetItems"] = transactions.TransactGetItems,
            ["TransactWriteItems"] = transactions.TransactWriteItems,
            ["UpdateItem"] = items.UpdateItem,
            ["UpdateTable"] = tables.UpdateTable,
            ["UpdateTimeToLive"] = tables.UpdateTimeToLive,
        };
    }

    public override string SigningName => "dynamodb";

    public override string TargetPrefix => "DynamoDB_20120810";

    public override string JsonVersion => "1.0";

    public override string SdkName => "dynamodb";

    public override string ErrorNamespace => "com.amazonaws.dynamodb.v20120810#";

    public override IReadOnlyDictionary<string, ApiOperation> Operations { get; }

    public override bool HasException(string code) => code is not ("ValidationException" or "SerializationException" or "UnknownOperationException");
}
