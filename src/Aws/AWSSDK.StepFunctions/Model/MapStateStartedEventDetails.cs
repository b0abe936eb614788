namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Map state was started.</summary>
public class MapStateStartedEventDetails
{
    /// <summary>How many items the Map state has.</summary>
    public int? Length { get; set; }
}
