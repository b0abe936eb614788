namespace OrderFlow.Local.Services;

/// <summary>Finds the local URLs of APIs.</summary>
internal interface ILocalUrls
{
    /// <summary>Puts the local URL in place of each AWS URL of an API that this endpoint has; other text stays as it is.</summary>
    /// <param name="text">A URL, or any text with URLs in it.</param>
    string Localize(string text);
}
