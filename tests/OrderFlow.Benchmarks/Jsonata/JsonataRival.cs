using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Loader;
using OrderFlow.Jsonata;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>
/// Jsonata.Net.Native, loaded from a file that whoever measures has built: the project does not refer to it. Its members are found once;
/// what is measured are compiled delegates, so that it pays nothing for being found that way.
/// </summary>
/// <seealso href="https://github.com/mikhail-barg/jsonata.net.native"/>
internal sealed class JsonataRival
{
    private readonly ConstructorInfo _query;
    private readonly MethodInfo _parse;
    private readonly MethodInfo _evaluate;
    private readonly MethodInfo _print;
    private readonly Type _object;

    /// <summary>Loads the library.</summary>
    /// <param name="path">Its assembly.</param>
    /// <exception cref="FileNotFoundException">There is no such file, or it is another library.</exception>
    public JsonataRival(string path)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full))
            throw new FileNotFoundException($"There is no {full}.", full);
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(full);
        Type Find(string name) => assembly.GetType($"Jsonata.Net.Native.{name}") ?? throw new FileNotFoundException($"{full} has no {name}.", full);
        var (query, token) = (Find("JsonataQuery"), Find("Json.JToken"));
        _object = Find("Json.JObject");
        _query = query.GetConstructor([typeof(string)])!;
        _parse = token.GetMethod("Parse", [typeof(string), Find("Json.ParseSettings")])!;
        _print = token.GetMethod("ToFlatString", Type.EmptyTypes)!;
        // With bindings or without, this makes a fresh environment for each evaluation.
        _evaluate = Find("JsonataExtensions").GetMethod("Eval", [query, token, _object])!;
    }

    /// <summary>One operation of the rival, ready to be repeated.</summary>
    /// <param name="workload">What to do.</param>
    /// <param name="verdict">What is to be said of its result: nothing where it is right.</param>
    /// <returns>The operation; null where the rival cannot do it at all.</returns>
    public Action? Prepare(JsonataWorkload workload, out string verdict)
    {
        verdict = "";
        try
        {
            if (workload.IsCompilation)
                return Expression.Lambda<Action>(Expression.New(_query, Expression.Constant(workload.Text))).Compile();
            var evaluation = Evaluation(workload);
            var printed = Expression.Lambda<Func<string>>(Expression.Call(evaluation, _print)).Compile()();
            if (!IsRight(workload, printed))
                verdict = "wrong result";
            return Expression.Lambda<Action>(evaluation).Compile();
        }
        catch (Exception e) when (e.GetType().Assembly == _query.DeclaringType!.Assembly || e is TargetInvocationException or NotSupportedException or NotImplementedException)
        {
            verdict = $"cannot: {(e.InnerException ?? e).Message}";
            return null;
        }
    }

    private MethodCallExpression Evaluation(JsonataWorkload workload)
    {
        var query = _query.Invoke([workload.Text]);
        var input = workload.Input.IsUndefined ? Token(JsonataValue.Null) : Token(workload.Input);
        var bindings = workload.Bindings is null ? null : Token(Object(workload.Bindings));
        return Expression.Call(_evaluate, Expression.Constant(query), Expression.Constant(input), Expression.Constant(bindings, _object));
    }

    private static JsonataObject Object(JsonataBindings bindings)
    {
        var members = new JsonataObjectBuilder();
        foreach (var (name, value) in bindings)
            members.Set(name, value);
        return members.Build();
    }

    private object Token(JsonataValue value) => _parse.Invoke(null, [value.ToJson(), null])!;

    private static bool IsRight(JsonataWorkload workload, string printed)
    {
        try
        {
            return JsonataJson.Parse(printed) == workload.Expected;
        }
        catch (JsonataJsonException)
        {
            return workload.Expected.IsUndefined;
        }
    }
}
