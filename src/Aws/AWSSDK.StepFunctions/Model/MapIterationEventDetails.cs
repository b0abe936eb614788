namespace Amazon.StepFunctions.Model;

/// <summary>Says what became of an iteration of a Map state.</summary>
public class MapIterationEventDetails
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The index of the iteration, from 0.</summary>
    public int? Index { get; set; }
}
