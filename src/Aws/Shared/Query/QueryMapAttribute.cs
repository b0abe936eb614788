namespace Amazon.ServiceProtocols;

/// <summary>Names what a map calls its keys and values in a form, where that is not "key" and "value".</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class QueryMapAttribute(string key, string value) : Attribute
{
    public string Key { get; } = key;

    public string Value { get; } = value;
}
