using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Web.Features.Write.Workshops;

/// <summary>A workshop's title and agenda, as a form shows them: every kind of step, ticked or not, with its minutes.</summary>
public sealed class AgendaForm
{
    [Required(ErrorMessage = "Give the workshop a name that people will recognize.")]
    [StringLength(Workshop.MaxTitleLength, ErrorMessage = "Use at most {1} characters for the name.")]
    public string? Title { get; init; }

    public bool IsOverDays { get; init; }

    /// <summary>Minutes in a room, days over days; a step that is left out has none.</summary>
    public Dictionary<PhaseKind, int?> Time { get; init; } = [];
    public Dictionary<PhaseKind, string?> Notes { get; init; } = [];
    public int Dots { get; init; } = Agenda.TwoHours.Dots;
    public int DotsOnOne { get; init; } = Agenda.TwoHours.DotsOnOne;

    public static AgendaForm Of(string? title, Agenda agenda) =>
        new()
        {
            Title = title,
            IsOverDays = agenda.IsOverDays,
            Time = agenda.Steps.ToDictionary(s => s.Kind, s => (int?)(agenda.IsOverDays ? s.Minutes / Agenda.MinutesOfDay : s.Minutes)),
            Notes = agenda.Steps.ToDictionary(s => s.Kind, s => (string?)s.Note),
            Dots = agenda.Dots,
            DotsOnOne = agenda.DotsOnOne,
        };

    public Agenda ToAgenda() =>
        new([
            .. Enum.GetValues<PhaseKind>()
                .Where(kind => Time.GetValueOrDefault(kind) is not (null or 0))
                .Select(kind => new AgendaStep(kind, Time[kind]!.Value * (IsOverDays ? Agenda.MinutesOfDay : 1), NoteOn(kind))),
        ])
        {
            IsOverDays = IsOverDays,
            Dots = Dots,
            DotsOnOne = DotsOnOne,
        };

    public static string Say(AgendaFlaw flaw, bool isOverDays, Texts texts) =>
        flaw switch
        {
            AgendaFlaw.NobodyWrites => texts["Everybody writes before anybody speaks: give silent writing some minutes."],
            AgendaFlaw.NoSentence => texts["A sentence needs the step of words: give it some minutes."],
            AgendaFlaw.BadMinutes when isOverDays => texts["A step takes from one day to seven."],
            AgendaFlaw.BadMinutes => texts["A step takes from one minute to four hours."],
            AgendaFlaw.BadDots => texts[
                "Everybody has from 1 to {0} dots, and one thing cannot get more than all of them.",
                Agenda.MostDots
            ],
            AgendaFlaw.TwiceTheSame or AgendaFlaw.OutOfOrder => texts["Each step comes once, in the order of the list."],
        };

    private string NoteOn(PhaseKind kind)
    {
        var note = (Notes.GetValueOrDefault(kind) ?? "").Trim();
        return note.Length <= AgendaStep.LongestNote ? note : note[..AgendaStep.LongestNote];
    }
}
