namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>An attribute that is part of a key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">S, N or B.</param>
internal sealed record KeyAttribute(string Name, string Type);
