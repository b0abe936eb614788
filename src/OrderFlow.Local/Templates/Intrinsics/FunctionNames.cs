namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary>Says why a function of CloudFormation is not served.</summary>
internal static class FunctionNames
{
    public static string NotServed(string name) => name switch
    {
        "Fn::ImportValue" => "Fn::ImportValue takes a value of another stack, and there is none here. Make it a parameter.",
        "Fn::GetAZs" or "Fn::Cidr" => $"{name} is about networks, which are not served. Leave it out.",
        "Fn::Transform" => "Fn::Transform calls a macro, and macros are not served. Write out what it makes.",
        "Fn::ToJsonString" or "Fn::Length" or "Fn::ForEach" => $"{name} needs the transform AWS::LanguageExtensions, which is not served. Write out what it makes.",
        _ when name.StartsWith("Fn::ForEach::", StringComparison.Ordinal) => NotServed("Fn::ForEach"),
        _ => $"There is no function {name} here.",
    };
}
