using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Evaluation.Nodes;

namespace OrderFlow.Jsonata.Compilation;

/// <summary>The variables that an expression takes from outside, each with one node for all its uses. Few of them need no index.</summary>
internal struct GlobalTable
{
    private Names _fewNames;
    private Nodes _fewNodes;
    private List<string>? _moreNames;
    private Dictionary<string, GlobalNode>? _moreNodes;
    private int _count;

    /// <summary>The node of a variable.</summary>
    public GlobalNode Get(string name)
    {
        var few = Math.Min(_count, Names.Length);
        for (var i = 0; i < few; i++)
        {
            if (_fewNames[i] == name)
                return _fewNodes[i];
        }

        if (_moreNodes?.TryGetValue(name, out var known) == true)
            return known;
        var node = new GlobalNode(_count);
        if (_count < Names.Length)
        {
            _fewNames[_count] = name;
            _fewNodes[_count] = node;
        }
        else
        {
            (_moreNames ??= []).Add(name);
            (_moreNodes ??= []).Add(name, node);
        }

        _count++;
        return node;
    }

    /// <summary>The names in the order of their numbers.</summary>
    public readonly string[] ToArray()
    {
        if (_count == 0)
            return [];
        var names = new string[_count];
        for (var i = 0; i < names.Length; i++)
            names[i] = i < Names.Length ? _fewNames[i] : _moreNames![i - Names.Length];
        return names;
    }

    [InlineArray(Length)]
    private struct Names
    {
        public const int Length = 8;
        private string _first;
    }

    [InlineArray(Names.Length)]
    private struct Nodes
    {
        private GlobalNode _first;
    }
}
