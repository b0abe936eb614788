using System.IO.MemoryMappedFiles;

namespace OrderFlow.Jsonata.Fuzz;

/// <summary>Which inputs are being worked on, where it can still be read when the process is dead.</summary>
internal sealed class ProgressFile : IDisposable
{
    private const int Capacity = 4096;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public ProgressFile(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, Capacity);
        _view = _file.CreateViewAccessor();
    }

    /// <summary>Notes what a worker takes up.</summary>
    public void Write(int worker, long index) => _view.Write(worker * sizeof(long), index + 1);

    /// <summary>What the workers took up last.</summary>
    public IReadOnlyList<long> Read() =>
        [.. Enumerable.Range(0, Capacity / sizeof(long)).Select(worker => _view.ReadInt64(worker * sizeof(long)) - 1).Where(index => index >= 0)];

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
