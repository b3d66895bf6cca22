using System.Globalization;
using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>What answering by an open link and answering when signed in have in common.</summary>
public abstract class AnswerPage(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public Survey Survey { get; protected set; } = null!;
    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    /// <summary>True where the directory knows the unit and the level already.</summary>
    public virtual bool KnowsWhere => false;

    /// <summary>Where the form goes.</summary>
    public virtual string PostsTo => Request.Path + Request.QueryString;

    /// <summary>A partial that the form begins with: what proves that somebody may answer.</summary>
    public virtual string? Opening => null;

    /// <summary>One question at a time; false for somebody who keys in many.</summary>
    public virtual bool InSteps => true;

    /// <summary>Under which name a draft stays in this tab; null keeps none.</summary>
    public virtual string? DraftKey => Survey.Code;

    /// <summary>The language the questions are read in.</summary>
    public string Language =>
        Survey.Languages.FirstOrDefault(l => l == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, Survey.Languages[0]);

    protected LodestarDb Db { get; } = db;
    protected Texts Words { get; } = texts;

    protected async Task ShowAsync(CancellationToken ct)
    {
        if (!KnowsWhere)
            Units = await Audience.ReadAsync(Db, Survey, ct);
    }

    /// <summary>True when it can be sent; else each problem stands beside its field, and everything typed stays.</summary>
    protected bool Check()
    {
        if (!KnowsWhere && Units.Count > 0 && Units.All(u => u.Id != Form.UnitId))
            ModelState.AddModelError("Form.UnitId", Words["Choose where you work. The nearest one is good enough."]);
        if (!KnowsWhere && !(Form.Level is { } level && Survey.Audience.Asks(level)))
            ModelState.AddModelError("Form.Level", Words["Choose what fits you best."]);
        foreach (var (number, line) in Form.Answers.Index())
        {
            if (AnswerText.IsTooLong(line.Text ?? ""))
                ModelState.AddModelError(
                    $"Form.Answers[{number}].Text",
                    Words["This answer is longer than {0} characters. Shorten it, please; nothing you wrote is lost.", AnswerText.MaxLength]
                );
        }
        if (Form.Answers.All(a => AnswerText.Clean(a.Text) is null))
            ModelState.AddModelError("Form.Answers[0].Text", Words["Write an answer to at least one question; a single word is enough."]);
        return ModelState.IsValid;
    }
}
