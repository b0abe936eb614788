namespace OrderFlow.Jsonata.Differential.Asking;

/// <summary>Asks the library.</summary>
internal sealed class Engine(JsonataDialect dialect)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly JsonataOptions Options = new() { MaxSteps = 3_000_000 };

    public Outcome Ask(Question question)
    {
        using var cancellation = new CancellationTokenSource(Patience);
        try
        {
            return new()
            {
                Value = JsonataExpression.Parse(question.Expression, dialect)
                    .Evaluate(question.Input, Variables(question.Bindings), Options, cancellation.Token),
            };
        }
        catch (JsonataException error)
        {
            return new() { Code = error.Code, Position = error.Position, Token = error.Token, Message = error.Reason };
        }
        catch (OperationCanceledException)
        {
            return new() { Trouble = "hang", Message = "no answer" };
        }
#pragma warning disable CA1031 // What else may come out of the library is what this program is to find.
        catch (Exception error)
        {
            return new() { Trouble = "crash", Message = error.ToString() };
        }
#pragma warning restore CA1031
    }

    private static JsonataBindings? Variables(JsonataValue members)
    {
        if (!members.IsObject)
            return null;
        var bindings = new JsonataBindings();
        foreach (var (name, value) in members.AsObject())
            bindings.Add(name, value);
        return bindings;
    }
}
