using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Calls functions of every sort.</summary>
internal static class Invocation
{
    /// <summary>Calls a function and everything that is called in its tail position.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The arguments, unchecked.</param>
    /// <param name="input">The context, which stands in for arguments that are left out where the signature allows it.</param>
    /// <param name="frame">The variables at the place of the call.</param>
    public static JsonataValue Apply(JsonataFunction function, ReadOnlySpan<JsonataValue> arguments, JsonataValue input, Frame frame)
    {
        var run = frame.Run;
        run.Enter();
        var result = Finish(ApplyOnce(function, arguments, input, frame), input, frame);
        run.Leave();
        return result;
    }

    /// <summary>Makes the calls that a function has left to be made once it has returned.</summary>
    public static JsonataValue Finish(JsonataValue result, JsonataValue input, Frame frame)
    {
        while (result.Reference is PendingCall pending)
        {
            frame.Run.StepCall();
            result = ApplyOnce(pending.Target, pending.Arguments, input, frame);
        }

        return result;
    }

    private static JsonataValue ApplyOnce(JsonataFunction function, ReadOnlySpan<JsonataValue> arguments, JsonataValue input, Frame frame)
    {
        var run = frame.Run;
        switch (function)
        {
            case Lambda lambda:
                return Enter(lambda, lambda.Node.Signature is { } signature ? signature.Accept(arguments, input, run) : arguments);
            case NativeFunction native:
                return native.Invoke(arguments, input, frame);
            case RegexFunction regex:
                return regex.Pattern.Match(arguments.IsEmpty ? JsonataValue.Undefined : arguments[0], arguments.Length > 1 ? arguments[1] : JsonataValue.Undefined, run);
            case MatchContinuation continuation:
                return continuation.Next(run);
            // What is left open of a lambda has no signature any more, as in the reference implementation.
            case PartialFunction { Target: Lambda applied } partial:
                return Enter(applied, partial.Fill(arguments));
            case PartialFunction partial:
                return Apply(partial.Target, partial.Fill(arguments), default, frame);
            case ComposedFunction composed:
                var first = arguments.IsEmpty ? JsonataValue.Undefined : arguments[0];
                return Apply(composed.Second, [Apply(composed.First, [first], JsonataValue.Null, frame)], JsonataValue.Null, frame);
            case TransformFunction transform:
                return transform.Apply(arguments);
            default:
                throw new JsonataFailure("T1006");
        }
    }

    private static JsonataValue Enter(Lambda lambda, ReadOnlySpan<JsonataValue> arguments)
    {
        var node = lambda.Node;
        var activation = node.NewFrame(lambda.Frame);
        node.Bind(arguments, activation.Slots);
        return node.Body.Evaluate(lambda.Input, activation);
    }
}
