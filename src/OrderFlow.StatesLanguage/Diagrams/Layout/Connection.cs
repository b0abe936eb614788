namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>A piece of a line between two pins on the sides of one channel.</summary>
internal sealed class Connection(Channel channel, Pin from, Pin to)
{
    public Channel Channel => channel;

    public Pin From => from;

    public Pin To => to;

    public bool IsStraight => from.Across == to.Across;

    /// <summary>The connections that it shares its way across with.</summary>
    public Net? Net { get; set; }
}
