namespace OrderFlow.StatesLanguage.Model;

/// <summary>Whether the delays between retries are spread at random.</summary>
/// <seealso href="https://states-language.net/#errors"/>
public enum JitterStrategy
{
    /// <summary><c>NONE</c>: the delay as calculated. The default.</summary>
    None,

    /// <summary><c>FULL</c>: a random delay between zero and the calculated one.</summary>
    Full,
}
