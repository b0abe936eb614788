namespace OrderFlow.Jsonata.Planning;

/// <summary>What is known of a path besides its steps; see <see cref="PathOutline"/>.</summary>
[Flags]
internal enum PathFlags
{
    None = 0,
    Joined = 1,
    StartsAtOperand = 2,
    KeepsArray = 4,
    StartKeepsArray = 8,
    Mixed = 16,
}
