using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Lodestar.Web.Features.Triangle.Playbooks;

/// <summary>What is asked about one playbook.</summary>
public sealed class PlaybookForm
{
    private const string TooLong = "Use at most {1} characters.";
    private const string NoStep = "Say in one sentence what to do.";

    [
        Required(ErrorMessage = "Write what went wrong, for example “Missed connection”."),
        StringLength(Playbook.MaxNameLength, ErrorMessage = TooLong)
    ]
    public string Name
    {
        get;
        set => field = Line.Of(value);
    } = "";

    [Required(ErrorMessage = NoStep), StringLength(RecoverySteps.MaxLength, ErrorMessage = TooLong)]
    public string Hear
    {
        get;
        set => field = Line.Of(value);
    } = "";

    [Required(ErrorMessage = NoStep), StringLength(RecoverySteps.MaxLength, ErrorMessage = TooLong)]
    public string Apologize
    {
        get;
        set => field = Line.Of(value);
    } = "";

    [Required(ErrorMessage = NoStep), StringLength(RecoverySteps.MaxLength, ErrorMessage = TooLong)]
    public string Fix
    {
        get;
        set => field = Line.Of(value);
    } = "";

    [Required(ErrorMessage = NoStep), StringLength(RecoverySteps.MaxLength, ErrorMessage = TooLong)]
    public string Tell
    {
        get;
        set => field = Line.Of(value);
    } = "";

    /// <summary>Amounts as typed: "60" or "60,50".</summary>
    public string? Frontline { get; set; }
    public string? Manager { get; set; }
    public string? Executive { get; set; }

    public List<Guid> Standards { get; set; } = [];

    public long Version { get; set; }

    public static PlaybookForm Of(Playbook playbook)
    {
        var currency = Currency.Find(playbook.Currency)!;
        return new PlaybookForm
        {
            Name = playbook.Name,
            Hear = playbook.Hear,
            Apologize = playbook.Apologize,
            Fix = playbook.Fix,
            Tell = playbook.Tell,
            Frontline = Typed(playbook.FrontlineLimit),
            Manager = Typed(playbook.ManagerLimit),
            Executive = Typed(playbook.ExecutiveLimit),
            Standards = [.. playbook.Standards.Select(s => s.StandardId)],
            Version = playbook.Version,
        };

        string? Typed(long? limit) => limit is { } minor ? currency.Amount(minor).ToString("0.###", CultureInfo.InvariantCulture) : null;
    }

    public RecoverySteps Steps => new(Hear, Apologize, Fix, Tell);

    /// <summary>The limits as typed; says at each field what cannot be read, and that limits do not fall.</summary>
    public Limits Read(Currency currency, ModelStateDictionary state, Texts texts)
    {
        var limits = new Limits(
            ReadOne("Form.Frontline", Frontline),
            ReadOne("Form.Manager", Manager),
            ReadOne("Form.Executive", Executive)
        );
        if (!limits.Rise)
            state.AddModelError("Form.Executive", texts["Whoever leads may go at least as far as those they lead."]);
        return limits;

        long? ReadOne(string field, string? typed)
        {
            if (Line.OrNull(typed) is null)
                return null;
            var amount = currency.Read(typed);
            if (amount is null)
                state.AddModelError(field, texts["Write an amount in {0}, such as 60, without signs or spaces.", currency.Code]);
            return amount;
        }
    }
}
