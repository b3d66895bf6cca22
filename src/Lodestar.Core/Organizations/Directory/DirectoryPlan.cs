namespace Lodestar.Core.Organizations.Directory;

/// <summary>What an import would do, counted while the list streams past: the preview and the import take the same decisions here.</summary>
public sealed class DirectoryPlan(DirectoryIndex directory)
{
    private readonly Dictionary<PersonKey, int> _lines = [];
    private readonly Dictionary<Guid, int> _seen = [];

    public int New { get; private set; }
    public int Changed { get; private set; }
    public int Unchanged { get; private set; }
    public int Rejected { get; private set; }
    public int Rows => New + Changed + Unchanged + Rejected;

    /// <summary>In the directory and not in the list. Nobody is removed for that unless somebody says so.</summary>
    public int Missing => directory.Present - _seen.Keys.Count(directory.IsPresent);

    public bool HasSeen(Guid personId) => _seen.ContainsKey(personId);

    public PlannedRow Take(DirectoryRow row)
    {
        var planned = Decide(row);
        switch (planned.Kind)
        {
            case PlannedKind.New:
                New++;
                break;
            case PlannedKind.Changed:
                Changed++;
                break;
            case PlannedKind.Unchanged:
                Unchanged++;
                break;
            case PlannedKind.Rejected:
                Rejected++;
                break;
        }
        return planned;
    }

    private PlannedRow Decide(DirectoryRow row)
    {
        if (row.Draft is not { } draft)
            return PlannedRow.Reject(row, row.Faults);
        if (Twin(draft, row.Line) is { } twin)
            return PlannedRow.Reject(row, [twin]);

        var match = directory.Find(draft);
        if (match.Fault is { } fault)
            return PlannedRow.Reject(row, [fault]);
        if (match.PersonId is not { } id)
            return new PlannedRow(row.Line, PlannedKind.New, draft, null, []);
        if (!_seen.TryAdd(id, row.Line))
            return PlannedRow.Reject(row, [new RowFault(RowFaultCode.SamePersonAsLine, draft.Name, _seen[id])]);
        return new PlannedRow(row.Line, match.Changes ? PlannedKind.Changed : PlannedKind.Unchanged, draft, id, []);
    }

    /// <summary>The first row of a person counts; a second one with the same number, address or bare name is shown its line.</summary>
    private RowFault? Twin(PersonDraft draft, int line)
    {
        if (PersonKey.Number(draft) is { } number && !_lines.TryAdd(number, line))
            return new RowFault(RowFaultCode.SameNumberAsLine, draft.EmployeeNumber!, _lines[number]);
        if (PersonKey.Email(draft) is { } email && !_lines.TryAdd(email, line))
            return new RowFault(RowFaultCode.SameEmailAsLine, draft.Email!, _lines[email]);
        var isBare = draft.EmployeeNumber is null && draft.Email is null;
        return isBare && !_lines.TryAdd(PersonKey.Name(draft), line)
            ? new RowFault(RowFaultCode.SamePersonAsLine, draft.Name, _lines[PersonKey.Name(draft)])
            : null;
    }
}
