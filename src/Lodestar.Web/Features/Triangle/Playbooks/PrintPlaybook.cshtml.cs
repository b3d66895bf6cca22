using Microsoft.AspNetCore.Authorization;

namespace Lodestar.Web.Features.Triangle.Playbooks;

/// <summary>The playbook on one sheet.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PrintPlaybookModel(LodestarDb db) : PlaybookModel(db);
