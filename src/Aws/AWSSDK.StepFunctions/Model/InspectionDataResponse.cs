namespace Amazon.StepFunctions.Model;

/// <summary>An HTTP response to a tested state.</summary>
public class InspectionDataResponse
{
    /// <summary>The protocol.</summary>
    public string Protocol { get; set; }

    /// <summary>The status.</summary>
    public string StatusCode { get; set; }

    /// <summary>The status in words.</summary>
    public string StatusMessage { get; set; }

    /// <summary>The headers, as JSON.</summary>
    public string Headers { get; set; }

    /// <summary>The body.</summary>
    public string Body { get; set; }
}
