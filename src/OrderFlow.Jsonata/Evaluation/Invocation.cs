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
        var result = ApplyOnce(function, arguments, input, frame);
        while (result.Reference is PendingCall pending)
        {
            run.StepCall();
            result = ApplyOnce(pending.Target, pending.Arguments, input, frame);
        }

        run.Leave();
        return result;
    }

    private static JsonataValue ApplyOnce(JsonataFunction function, ReadOnlySpan<JsonataValue> arguments, JsonataValue input, Frame frame)
    {
        switch (function)
        {
            case Lambda lambda:
                var node = lambda.Node;
                var accepted = node.Signature is { } signature ? signature.Accept(arguments, input) : arguments;
                return node.Body.Evaluate(lambda.Input, new Frame(node.Layout, lambda.Frame, node.Bind(accepted), lambda.Frame.Run));
            case NativeFunction native:
                return native.Invoke(arguments, input, frame);
            case RegexFunction regex:
                return regex.Pattern.Match(arguments.Length > 0 ? arguments[0] : JsonataValue.Undefined, arguments.Length > 1 ? arguments[1] : JsonataValue.Undefined);
            case MatchContinuation continuation:
                return continuation.Next();
            case PartialFunction partial:
                return Apply(partial.Target, partial.Fill(arguments), default, frame);
            case ComposedFunction composed:
                return Apply(composed.Second, [Apply(composed.First, [arguments.Length > 0 ? arguments[0] : JsonataValue.Undefined], JsonataValue.Null, frame)], JsonataValue.Null, frame);
            case TransformFunction transform:
                return transform.Apply(arguments);
            default:
                throw new JsonataFailure("T1006");
        }
    }
}
