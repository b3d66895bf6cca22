namespace Lodestar.Core.Privacy;

/// <summary>Two sets of blocks and how many answers lie in both; finds whether two blocks can be told apart by fewer than a limit.</summary>
internal sealed class FlowGraph
{
    private readonly Dictionary<(Cut, bool), int> _nodes = [];
    private readonly Dictionary<(int, int), int> _known = [];
    private readonly List<Edge> _edges = [];
    private readonly List<List<int>> _edgesOf = [];

    public bool Contains(Cut block, bool left) => _nodes.ContainsKey((block, left));

    public void Add(Cut left, Cut right, int weight)
    {
        var (i, j) = (Node(left, true), Node(right, false));
        if (!_known.TryGetValue((i, j), out var edge))
        {
            _known[(i, j)] = edge = _edges.Count;
            _edges.Add(new Edge(i, j));
            _edgesOf[i].Add(edge);
            _edgesOf[j].Add(edge);
        }
        _edges[edge].Weight += weight;
    }

    /// <summary>
    /// The blocks on the left one's side of the smallest one-way cut between the two, if that cut is smaller than the limit; else null.
    /// Answers flow from left to right up to their number, and back without limit.
    /// </summary>
    public HashSet<(Cut Block, bool Left)>? Side(Cut left, Cut right, int limit)
    {
        var (source, sink) = (_nodes[(left, true)], _nodes[(right, false)]);
        if (_edges[_known[(source, sink)]].Weight >= limit)
            return null;
        foreach (var edge in _edges)
            edge.Flow = 0;
        for (var total = 0; total < limit; )
        {
            var cameBy = Reach(source, sink);
            if (cameBy[sink] is null)
                return [.. _nodes.Where(n => n.Value == source || cameBy[n.Value] is not null).Select(n => n.Key)];
            total += Push(source, sink, cameBy);
        }
        return null;
    }

    private Edge?[] Reach(int source, int sink)
    {
        var cameBy = new Edge?[_edgesOf.Count];
        var waiting = new Queue<int>([source]);
        while (waiting.TryDequeue(out var node) && node != sink)
        {
            foreach (var number in _edgesOf[node])
            {
                var edge = _edges[number];
                var next = edge.Other(node);
                if (next == source || cameBy[next] is not null || edge.RoomFrom(node) == 0)
                    continue;
                cameBy[next] = edge;
                waiting.Enqueue(next);
            }
        }
        return cameBy;
    }

    private static int Push(int source, int sink, Edge?[] cameBy)
    {
        var amount = int.MaxValue;
        for (int at = sink, from; at != source; at = from)
        {
            from = cameBy[at]!.Other(at);
            amount = Math.Min(amount, cameBy[at]!.RoomFrom(from));
        }
        for (var at = sink; at != source; at = cameBy[at]!.Other(at))
            cameBy[at]!.Flow += cameBy[at]!.Right == at ? amount : -amount;
        return amount;
    }

    private int Node(Cut block, bool left)
    {
        if (_nodes.TryGetValue((block, left), out var node))
            return node;
        _edgesOf.Add([]);
        return _nodes[(block, left)] = _edgesOf.Count - 1;
    }

    private sealed class Edge(int left, int right)
    {
        public int Right { get; } = right;
        public int Weight { get; set; }
        public int Flow { get; set; }

        public int Other(int node) => node == left ? Right : left;

        public int RoomFrom(int node) => node == left ? Weight - Flow : int.MaxValue;
    }
}
