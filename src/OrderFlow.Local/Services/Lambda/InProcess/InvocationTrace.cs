using System.Diagnostics;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>
/// The trace of an invocation as the current activity of its code: HTTP clients in it, those of the SDK too, send it on in the
/// header <c>traceparent</c>, so what a function causes belongs to the trace that it was called in.
/// </summary>
internal static class InvocationTrace
{
    /// <summary>Begins the activity in the code that follows; null when the trace's id has no form that W3C headers can carry.</summary>
    public static Activity? Begin(string functionName, TraceHeader trace)
    {
        if (trace.ToTraceParent() is not { } parent)
            return null;
        var activity = new Activity(functionName);
        activity.SetIdFormat(ActivityIdFormat.W3C);
        activity.SetParentId(parent);
        return activity.Start();
    }
}
