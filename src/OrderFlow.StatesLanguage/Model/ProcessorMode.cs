namespace OrderFlow.StatesLanguage.Model;

/// <summary>Whether the iterations of a Map run in its own execution or in child executions.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html"/>
public enum ProcessorMode
{
    /// <summary><c>INLINE</c>: within the execution, up to 40 at a time. The default.</summary>
    Inline,

    /// <summary><c>DISTRIBUTED</c>: each as a child execution, up to 10,000 at a time.</summary>
    Distributed,
}
