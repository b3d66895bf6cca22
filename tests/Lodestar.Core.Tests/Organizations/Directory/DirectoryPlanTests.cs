using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Core.Tests.Organizations.Directory;

public class DirectoryPlanTests
{
    private static readonly PersonDraft s_ana = new("Ana Silva")
    {
        EmployeeNumber = "7",
        Email = "ana@x.example",
        Unit = UnitPath.TryParse("Onboard / Alba"),
    };

    [Fact]
    public void The_same_list_twice_changes_nothing_the_second_time()
    {
        var plan = Plan(known: s_ana);

        Take(plan, s_ana).Kind.ShouldBe(PlannedKind.Unchanged);
        (plan.New, plan.Changed, plan.Unchanged, plan.Missing).ShouldBe((0, 0, 1, 0));
    }

    [Fact]
    public void A_person_is_known_by_number_even_with_a_new_name_and_address() =>
        Take(Plan(s_ana), new PersonDraft("Ana Costa") { EmployeeNumber = "7", Email = "ana.costa@x.example" })
            .Kind.ShouldBe(PlannedKind.Changed);

    [Fact]
    public void Without_a_number_the_address_tells_who_it_is() =>
        Take(Plan(s_ana), new PersonDraft("Ana Silva") { Email = "ana@x.example" }).Kind.ShouldBe(PlannedKind.Unchanged);

    [Fact]
    public void Without_both_the_name_in_the_same_unit_tells_who_it_is() =>
        Take(Plan(s_ana), new PersonDraft("ANA SILVA") { Unit = s_ana.Unit }).PersonId.ShouldNotBeNull();

    [Fact]
    public void Numbers_that_come_later_do_not_double_everybody()
    {
        var plan = Plan(known: new PersonDraft("Ana Silva") { Unit = s_ana.Unit });

        Take(plan, s_ana).Kind.ShouldBe(PlannedKind.Changed);
    }

    [Fact]
    public void Two_people_of_one_name_in_one_unit_stay_two_when_their_numbers_differ() =>
        Take(Plan(s_ana), s_ana with { EmployeeNumber = "8", Email = null }).Kind.ShouldBe(PlannedKind.New);

    [Fact]
    public void An_empty_cell_changes_nothing() =>
        Take(Plan(s_ana), new PersonDraft("Ana Silva") { EmployeeNumber = "7" }).Kind.ShouldBe(PlannedKind.Unchanged);

    [Fact]
    public void The_second_row_of_a_person_is_refused_with_the_line_of_the_first()
    {
        var plan = Plan();
        Take(plan, s_ana, line: 2);

        var twin = Take(plan, s_ana with { Name = "Someone else" }, line: 9);

        twin.Faults.ShouldHaveSingleItem().ShouldBe(new RowFault(RowFaultCode.SameNumberAsLine, "7", 2));
    }

    [Fact]
    public void An_address_that_belongs_to_another_number_is_refused()
    {
        var plan = Plan(s_ana, new PersonDraft("Rui Melo") { EmployeeNumber = "8" });

        Take(plan, new PersonDraft("Rui Melo") { EmployeeNumber = "8", Email = "ana@x.example" })
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe(RowFaultCode.EmailOfSomebodyElse);
    }

    [Fact]
    public void Who_is_not_in_the_list_is_counted_and_nothing_more()
    {
        var plan = Plan(s_ana, new PersonDraft("Rui Melo") { EmployeeNumber = "8" });
        Take(plan, s_ana);

        plan.Missing.ShouldBe(1);
    }

    [Fact]
    public void Somebody_who_left_and_is_listed_again_comes_back()
    {
        var directory = new DirectoryIndex();
        directory.Add(Guid.NewGuid(), s_ana, hasLeft: true);
        var plan = new DirectoryPlan(directory);

        plan.Missing.ShouldBe(0);
        Take(plan, s_ana).Kind.ShouldBe(PlannedKind.Changed);
    }

    private static DirectoryPlan Plan(params PersonDraft[] known)
    {
        var directory = new DirectoryIndex();
        foreach (var person in known)
            directory.Add(Guid.NewGuid(), person);
        return new DirectoryPlan(directory);
    }

    private static PlannedRow Take(DirectoryPlan plan, PersonDraft draft, int line = 2) => plan.Take(new DirectoryRow(line, draft, []));
}
