namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>The kinds of scalars in an event; each is also the first byte of a value's key.</summary>
internal enum EventValueKind : byte
{
    Null = (byte)'0',
    True = (byte)'t',
    False = (byte)'f',
    String = (byte)'s',

    /// <summary>A number that is a double in its shortest decimal form; its key holds the double.</summary>
    Number = (byte)'n',

    /// <summary>A number that is not; its key holds the spelling.</summary>
    InexactNumber = (byte)'i',

    /// <summary>An IP address: no kind of event value, but the key of a string that is one.</summary>
    Address = (byte)'a',
}
