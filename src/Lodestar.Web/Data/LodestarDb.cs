using Lodestar.Core.Gather;
using Lodestar.Web.Jobs;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Lodestar.Web.Data;

/// <summary>The one model, on SQLite and on PostgreSQL. What belongs to an organization is filtered by it, always.</summary>
public sealed partial class LodestarDb(DbContextOptions<LodestarDb> options, CurrentPerson person, WriteGate gate)
    : IdentityUserContext<Account, Guid>(options)
{
    private bool _changesWhatIsShown;

    /// <summary>Whose rows the filter lets through; read at each query.</summary>
    internal Guid OrganizationId => person.OrganizationId;

    /// <summary>Who asks; null for a visitor or a job, which read nobody's own.</summary>
    internal Guid? AccountId => person.AccountId;

    /// <summary>Work to do once this change is saved: same transaction, so neither happens without the other.</summary>
    /// <param name="work">What to do; its type picks the <see cref="IJob{TWork}"/>.</param>
    /// <param name="due">Not before this moment; at once when left out.</param>
    public void Enqueue<TWork>(TWork work, DateTimeOffset? due = null)
        where TWork : notnull => Add(Job.For(person.OrganizationId, work, due));

    /// <summary>The version the person saw: saving over a newer one throws <see cref="DbUpdateConcurrencyException"/>.</summary>
    public void Expect(object noun, long version) => Entry(noun).Property(nameof(Organization.Version)).OriginalValue = version;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RaiseVersions();
        if (Database.CurrentTransaction is not null)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        using var turn = await gate.EnterAsync(cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        TellOfNewEdition();
        return saved;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save asynchronously.");

    /// <summary>All of it or nothing, one writer at a time on SQLite. Nested calls join the outer transaction.</summary>
    public async Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> act, CancellationToken ct)
    {
        if (Database.CurrentTransaction is not null)
            return await act(ct);
        using var turn = await gate.EnterAsync(ct);
        await using var transaction = await Database.BeginTransactionAsync(ct);
        var result = await act(ct);
        await transaction.CommitAsync(ct);
        TellOfNewEdition();
        return result;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Configure(configurationBuilder, Database.IsSqlite());

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        Conventions.KeyByOrganization(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(LodestarDb).Assembly);
        Conventions.Finish(builder, this);
    }

    // Not before it is committed: who looked earlier would remember what was.
    private void TellOfNewEdition()
    {
        if (_changesWhatIsShown)
            gate.BeginNewEdition();
        _changesWhatIsShown = false;
    }

    private void RaiseVersions()
    {
        ChangeTracker.DetectChanges();
        _changesWhatIsShown |= ChangeTracker
            .Entries()
            .Any(e => e.State is not EntityState.Unchanged && e.Entity is Survey or Question or Unit or Person or Organization);
        foreach (var entry in ChangeTracker.Entries().Where(e => e.State is EntityState.Modified))
            if (
                entry.Metadata.FindProperty(nameof(Organization.Version)) is { IsConcurrencyToken: true, ClrType: var type }
                && type == typeof(long)
            )
            {
                var version = entry.Property(nameof(Organization.Version));
                version.CurrentValue = (long)version.OriginalValue! + 1;
            }
    }
}
