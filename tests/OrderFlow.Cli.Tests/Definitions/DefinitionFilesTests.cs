using OrderFlow.Cli.Definitions;

namespace OrderFlow.Cli.Tests.Definitions;

public sealed class DefinitionFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-files-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_folder_gives_its_definitions_and_those_below_but_not_what_was_built_or_installed()
    {
        foreach (var path in new[] { "b.asl.json", "a/c.asl.json", "A.ASL.JSON", "package.json", "bin/x.asl.json", "a/obj/x.asl.json", "node_modules/y/x.asl.json", ".git/x.asl.json" })
            Write(path, "{}"u8);

        Names(folder.FullName).ShouldBe(["A.ASL.JSON", "b.asl.json", "a/c.asl.json"]);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        var file = Write("a.asl.json", "{}"u8);

        Names(file, folder.FullName, Path.Combine(folder.FullName, ".", "a.asl.json")).ShouldBe(["a.asl.json"]);
    }

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed()
    {
        Write("inner/a.asl.json", "{}"u8);
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "inner", "up"), folder.FullName);

        Names(folder.FullName).ShouldBe(["inner/a.asl.json"]);
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text() =>
        DefinitionFile.Read(Write("a.asl.json", [0xEF, 0xBB, 0xBF, .. "{}"u8])).Text.ShouldBe("{}");

    [Fact]
    public void What_is_not_there_is_named() =>
        Mistake(Path.Combine(folder.FullName, "nowhere")).ShouldBe($"There is no file or folder {Path.Combine(folder.FullName, "nowhere")}.");

    [Fact]
    public void A_folder_without_definitions_is_a_mistake() => Mistake(folder.FullName).ShouldContain("has no definitions");

    [Fact]
    public void A_file_that_nobody_may_read_is_a_mistake()
    {
        var file = Write("a.asl.json", "{}"u8);
        using var locked = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Mistake(file).ShouldContain("a.asl.json cannot be read: ");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0 }, "is in UTF-16. Save it as UTF-8")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 0, 0 }, "is no text: it holds zero bytes.")]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xE9, (byte)'"' }, "is not in UTF-8: the byte at offset 2 belongs to no character.")]
    public void A_file_that_is_no_text_in_UTF_8_is_a_mistake(byte[] content, string message) =>
        Mistake(Write("a.asl.json", content)).ShouldContain($"a.asl.json {message}");

    private static string Mistake(string path) => Should.Throw<DefinitionFileException>(() => DefinitionFiles.Read([path])).Message;

    private IEnumerable<string> Names(params string[] paths) =>
        DefinitionFiles.Read(paths).Select(file => Path.GetRelativePath(folder.FullName, file.Path).Replace('\\', '/'));

    private string Write(string path, ReadOnlySpan<byte> content)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content.ToArray());
        return full;
    }
}
