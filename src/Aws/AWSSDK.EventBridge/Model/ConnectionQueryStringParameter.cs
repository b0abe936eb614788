namespace Amazon.EventBridge.Model;

/// <summary>A query parameter.</summary>
public class ConnectionQueryStringParameter
{
    /// <summary>The name.</summary>
    public string Key { get; set; }

    /// <summary>The value.</summary>
    public string Value { get; set; }

    /// <summary>Whether descriptions leave the value out.</summary>
    public bool? IsValueSecret { get; set; }
}
