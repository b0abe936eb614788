namespace OrderFlow.Jsonata.Tests.Functions.Custom;

public sealed class DelegateErrors
{
    [Fact]
    public void What_a_delegate_throws_is_wrapped_with_name_and_place()
    {
        var error = Fails("1 + $stock('bolt')", (string item) => item.Length > 0 ? throw new KeyNotFoundException("There is no bolt.") : 1, "stock");

        error.Code.ShouldBe("D3190");
        error.Reason.ShouldBe("The function \"stock\" failed: There is no bolt.");
        (error.Token, error.Column).ShouldBe(("stock", 5));
        error.InnerException.ShouldBeOfType<KeyNotFoundException>();
    }

    [Fact]
    public void Cancellation_passes() =>
        Should.Throw<OperationCanceledException>(() => DelegateFunctions.Call("$f()", int (CancellationToken _) => throw new OperationCanceledException()));

    [Fact]
    public void The_error_of_a_function_that_a_delegate_calls_is_that_functions_own()
    {
        var error = Fails("$f(function($x) { $x + 'a' })", (Func<double, double> function) => function(1));

        (error.Code, error.Token).ShouldBe(("T2002", "+"));
    }

    [Fact]
    public void A_delegate_can_survive_the_errors_of_a_function_that_it_calls()
    {
        static int Attempts(Func<int> function)
        {
            for (var i = 0; i < 5_000; i++)
            {
                Should.Throw<Exception>(() => function());
            }

            return 5_000;
        }

        DelegateFunctions.Call("$f(function() { $error('no') })", Attempts).ShouldBe("5000");
    }

    [Theory]
    [InlineData("$f('a')")]
    [InlineData("$f(null)")]
    [InlineData("$f()")]
    [InlineData("$f(1, 2)")]
    public void Arguments_that_do_not_fit_are_refused_as_the_library_refuses_them(string expression) =>
        Fails(expression, (double number) => number).Code.ShouldBe("T0410");

    [Fact]
    public void The_message_says_what_did_not_fit()
    {
        Fails("$f(2.5)", (int number) => number).Message.ShouldContain("The number 2.5 cannot be read as Int32.");
        Fails("$f(1e10)", (int number) => number).Message.ShouldContain("The number 10000000000 cannot be read as Int32.");
        Fails("$f('soon')", (DateTimeOffset moment) => moment).Message.ShouldContain("The string \"soon\" cannot be read as DateTimeOffset.");
        Fails("$f([1, null, [2]])", (IReadOnlyList<double?> numbers) => numbers.Count).Message.ShouldContain("The array [2] is no number.");
        Fails("$f({'id': 1})", (Item item) => item.Id).Message.ShouldContain("""The object {"id":1} cannot be read as Item.""");
    }

    [Fact]
    public void Items_that_do_not_fit_have_the_code_of_the_library() =>
        Fails("$f(['a'])", (IReadOnlyList<double> numbers) => numbers.Count).Code.ShouldBe("T0412");

    [Fact]
    public void Asynchronous_delegates_are_refused_when_they_are_bound()
    {
        Refused(() => Task.FromResult(1)).ShouldContain("Await what it needs before the evaluation");
        Refused(() => ValueTask.FromResult(1)).ShouldContain("asynchronous");
        Refused(async () => await Task.Yield()).ShouldContain("asynchronous");
#pragma warning disable MA0147, MA0155 // That such a method is not taken for one that returns nothing is the point.
        Refused((Action)(async () => await Task.Yield())).ShouldContain("asynchronous");
#pragma warning restore MA0147, MA0155
    }

    [Fact]
    public void Delegates_that_cannot_be_functions_are_refused_when_they_are_bound()
    {
        Refused((int a, int b, int c, int d, int e, int f, int g, int h, int i) => a).ShouldContain("at most 8");
        Refused((ReadOnlySpan<char> text) => text.Length).ShouldContain("No value converts to the parameter text");
        Refused((Func<int, int, int, int, int, int> function) => 1).ShouldContain("up to four arguments");
    }

    [Theory]
    [InlineData("<nn:n>")]
    [InlineData("n")]
    [InlineData("<n<n>>")]
    public void A_signature_that_does_not_fit_is_refused_when_it_is_bound(string signature) =>
        Should.Throw<ArgumentException>(() => new JsonataBindings().Add("f", (double number) => number, signature)).Message.ShouldContain(signature);

    private static string Refused(Delegate function) => Should.Throw<ArgumentException>(() => new JsonataBindings().Add("f", function)).Message;

    private static JsonataException Fails(string expression, Delegate function, string name = "f") =>
        Should.Throw<JsonataException>(() => DelegateFunctions.Call(expression, function, name));

    private sealed record Item(string Id);
}
