namespace Lodestar.Core.Organizations.Directory;

/// <summary>Reads the cells of one row and collects what cannot be read.</summary>
internal sealed class RowReader(IReadOnlyList<string> cells, ColumnMapping mapping)
{
    private readonly List<RowFault> _faults = [];

    public IReadOnlyList<RowFault> Faults => _faults;

    public PersonDraft Read() =>
        new(Name())
        {
            Unit = Unit(),
            Level = Word(DirectoryColumn.Level, CellWords.Level, RowFaultCode.LevelUnknown),
            Email = Email(),
            EmployeeNumber = Limited(DirectoryColumn.EmployeeNumber, Person.MaxNumberLength, RowFaultCode.NumberTooLong),
            Site = Limited(DirectoryColumn.Site, Person.MaxSiteLength, RowFaultCode.SiteTooLong),
            Languages = Languages(),
            HiredOn = Word(DirectoryColumn.HiredOn, cell => DayOf.TryParse(cell, mapping.Dates), RowFaultCode.DateUnreadable),
            IsRemote = Word(DirectoryColumn.Remote, CellWords.Remote, RowFaultCode.RemoteUnreadable),
        };

    private string Name()
    {
        var name = Cell(DirectoryColumn.Name) ?? Line.Of($"{Cell(DirectoryColumn.GivenName)} {Cell(DirectoryColumn.FamilyName)}");
        if (name.Length == 0)
            _faults.Add(new RowFault(RowFaultCode.NameMissing));
        else if (name.Length > Person.MaxNameLength)
            _faults.Add(new RowFault(RowFaultCode.NameTooLong, Short(name)));
        return name;
    }

    private UnitPath? Unit()
    {
        var path = UnitPath.TryParse(
            mapping.Columns.Index().Where(c => c.Item is DirectoryColumn.Unit && c.Index < cells.Count).Select(c => cells[c.Index])
        );
        if (path?.Names.Count > UnitPath.MaxDepth)
            _faults.Add(new RowFault(RowFaultCode.UnitTooDeep, Short(path.ToString())));
        if (path?.Names.FirstOrDefault(name => name.Length > Organizations.Unit.MaxNameLength) is { } tooLong)
            _faults.Add(new RowFault(RowFaultCode.UnitNameTooLong, Short(tooLong)));
        return path;
    }

    private string? Email()
    {
        if (Cell(DirectoryColumn.Email) is not { } cell)
            return null;
        if (EmailText.TryParse(cell) is { } email)
            return email;
        _faults.Add(new RowFault(RowFaultCode.EmailUnreadable, Short(cell)));
        return null;
    }

    private string? Languages()
    {
        if (Cell(DirectoryColumn.Languages) is not { } cell)
            return null;
        var tags = new List<string>();
        foreach (var word in cell.Split([',', ';', '/', '+', ' ', '|'], StringSplitOptions.RemoveEmptyEntries))
            if (CellWords.Language(word) is { } tag)
                tags.Add(tag);
            else
                _faults.Add(new RowFault(RowFaultCode.LanguageUnknown, Short(word)));
        var line = string.Join(' ', tags.Distinct());
        return line.Length <= Person.MaxLanguagesLength ? line : line[..line.LastIndexOf(' ', Person.MaxLanguagesLength)];
    }

    private T? Word<T>(DirectoryColumn column, Func<string, T?> read, RowFaultCode otherwise)
        where T : struct
    {
        if (Cell(column) is not { } cell)
            return null;
        if (read(cell) is { } value)
            return value;
        _faults.Add(new RowFault(otherwise, Short(cell)));
        return null;
    }

    private string? Limited(DirectoryColumn column, int longest, RowFaultCode otherwise)
    {
        if (Cell(column) is not { } cell || cell.Length <= longest)
            return Cell(column);
        _faults.Add(new RowFault(otherwise, Short(cell)));
        return null;
    }

    private string? Cell(DirectoryColumn column)
    {
        for (var i = 0; i < mapping.Columns.Count && i < cells.Count; i++)
            if (mapping.Columns[i] == column)
                return Line.OrNull(cells[i]);
        return null;
    }

    private static string Short(string value) => value.Length <= 60 ? value : $"{value[..59].TrimEnd()}…";
}
