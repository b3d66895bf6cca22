namespace Lodestar.Core.Write.Teams;

/// <summary>People in a team as numbers in each group, and what they are worth together; adding and taking away keep count.</summary>
internal sealed class Lineup(Scales scales)
{
    private readonly int[] _people = new int[scales.Count];

    /// <summary>What all of them are worth.</summary>
    public long Worth { get; private set; }

    public int In(int group) => _people[group];

    public void Add(int[] groups)
    {
        Worth += Gain(groups);
        foreach (var group in groups)
            _people[group]++;
    }

    public void Remove(int[] groups)
    {
        foreach (var group in groups)
            _people[group]--;
        Worth -= Gain(groups);
    }

    /// <summary>What the team would be worth more with one more person of these groups.</summary>
    public long Gain(int[] groups)
    {
        var gain = 0L;
        foreach (var group in groups)
            gain += scales.Step(group, _people[group] + 1);
        return gain;
    }
}
