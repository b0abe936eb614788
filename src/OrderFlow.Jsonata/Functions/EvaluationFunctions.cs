using OrderFlow.Jsonata.Compilation;
using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Parsing;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Functions that end or nest evaluations.</summary>
/// <seealso href="https://docs.jsonata.org/object-functions#error"/>
internal static class EvaluationFunctions
{
    // What a character of an expression costs on average to parse and compile, in steps and in bytes.
    private const long ParseWeight = 8;
    private const long BytesInSource = 200;

    public static NativeFunction[] All =>
    [
        new("error", "<s?:x>", 1, Error),
        new("assert", "<bs?:x>", 2, Assert),
    ];

    public static NativeFunction[] Eval => [new("eval", "<sx?:x>", 2, EvaluateText)];

    private static JsonataValue Error(Call call) => throw new JsonataFailure("D3137")
    {
        Text = call[0].IsString && call.Text(0).Length > 0 ? call.Text(0) : "$error() function evaluated",
    };

    private static JsonataValue Assert(Call call)
    {
        if (call[0].IsTrue)
            return default;
        throw new JsonataFailure("D3141")
        {
            Text = call[1].IsString && call.Text(1).Length > 0 ? call.Text(1) : "$assert() statement failed",
        };
    }

    private static JsonataValue EvaluateText(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var text = call.Text(0);
        call.Run.Step(text.Length * ParseWeight);
        call.Run.Reserve(text.Length * BytesInSource);
        var input = call.Input;
        if (!call[1].IsUndefined)
            input = call[1].Reference is JsonataArray { IsSequence: false } array ? JsonataArray.Wrap(array) : call[1];
        var compiled = Compile(text, call.Frame.Layout.Scope);
        var outer = call.Run;
        var run = outer.With(compiled.Resolve(outer.Bindings));
        JsonataFailure failed;
        try
        {
            var frame = new Frame(compiled.Layout, call.Frame, compiled.Layout.NewSlots(), run);
            return compiled.Root.Evaluate(input, frame);
        }
        catch (JsonataFailure failure) when (failure.Code != "U1001")
        {
            failed = failure;
        }
        finally
        {
            outer.Rejoin(run);
        }

        // Thrown out here, because an exception thrown by a handler keeps the stack below it: nested evaluations would exhaust it.
        throw new JsonataFailure("D3121", failed.ToException(text).Reason);
    }

    private static CompiledExpression Compile(string text, Scope? scope)
    {
        JsonataFailure failed;
        try
        {
            return Compiler.Compile(Parser.Parse(text, JsonataDialect.Standard), JsonataDialect.Standard, scope);
        }
        catch (JsonataFailure failure)
        {
            failed = failure;
        }

        throw new JsonataFailure("D3120", failed.ToException(text).Reason);
    }
}
