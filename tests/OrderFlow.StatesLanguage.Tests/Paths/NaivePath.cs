using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Tests.Paths;

/// <summary>A path as a list of steps, each a function from a value to values: slow, and too simple to be wrong.</summary>
internal sealed record NaivePath(string Text, Func<JsonataValue, IEnumerable<JsonataValue>> Follow)
{
    public static NaivePath Root { get; } = new("$", value => [value]);

    public NaivePath Name(string name) => Then($"['{name}']", value => value.TryGetProperty(name, out var member) ? [member] : []);

    public NaivePath Index(int index) => Then($"[{index}]", value => Items(value).Count > index ? [Items(value)[index]] : []);

    public NaivePath Wildcard() => Then("[*]", Parts);

    public NaivePath From(int from) => Then($"[{from}:]", value => Items(value).Skip(from));

    public NaivePath To(int to) => Then($"[:{to}]", value => Items(value).Take(to));

    public NaivePath Between(int from, int to) => Then($"[{from}:{to}]", value => Items(value).Take(to).Skip(from));

    public NaivePath Descent(string name) => Then($"..['{name}']", value => All(value).Where(part => part[name] is { IsUndefined: false }).Select(part => part[name]));

    public NaivePath Equal(string name, int number) =>
        Then($"[?(@['{name}'] == {number})]", value => (value.IsObject ? [value] : Items(value)).Where(item => item[name] == number));

    private static JsonataArray Items(JsonataValue value) => value.IsArray ? value.AsArray() : [];

    private static IEnumerable<JsonataValue> Parts(JsonataValue value) => value.IsObject ? value.AsObject().Values : Items(value);

    private static IEnumerable<JsonataValue> All(JsonataValue value) => Parts(value).SelectMany(All).Prepend(value);

    private NaivePath Then(string step, Func<JsonataValue, IEnumerable<JsonataValue>> follow)
    {
        var before = Follow;
        return new(Text + step, value => before(value).SelectMany(follow));
    }
}
