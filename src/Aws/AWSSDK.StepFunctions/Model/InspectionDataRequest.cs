namespace Amazon.StepFunctions.Model;

/// <summary>An HTTP request of a tested state.</summary>
public class InspectionDataRequest
{
    /// <summary>The protocol.</summary>
    public string Protocol { get; set; }

    /// <summary>The method.</summary>
    public string Method { get; set; }

    /// <summary>The URL.</summary>
    public string URL { get; set; }

    /// <summary>The headers, as JSON.</summary>
    public string Headers { get; set; }

    /// <summary>The body.</summary>
    public string Body { get; set; }
}
