namespace OrderFlow.Jsonata.Planning;

/// <summary>What a <c>%</c> stands for: the value that the step <see cref="Level"/> steps back was taken from, remembered under a label.</summary>
internal sealed class ParentSlot(string label)
{
    /// <summary>Two <c>%</c> that mean the same step share a label.</summary>
    public string Label { get; set; } = label;

    /// <summary>How many steps are still to go back; 0 once the step is found.</summary>
    public int Level { get; set; } = 1;
}
