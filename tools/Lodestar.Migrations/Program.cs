using Lodestar.Migrations;

if (args is not [var folder, .. var rest])
{
    Console.Error.WriteLine("usage: Lodestar.Migrations FOLDER [NAME]");
    return 2;
}

return rest is [var name] ? MigrationFolder.In(folder).Add(name) : MigrationFolder.In(folder).WriteInitial();
