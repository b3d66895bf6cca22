using Lodestar.Core.GutCheck;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<Adoption> Adoptions => Set<Adoption>();
    public DbSet<Reader> Readers => Set<Reader>();
    public DbSet<ReaderLink> ReaderLinks => Set<ReaderLink>();
    public DbSet<Clinic> Clinics => Set<Clinic>();
    public DbSet<ClinicReader> ClinicReaders => Set<ClinicReader>();
    public DbSet<ClinicLink> ClinicLinks => Set<ClinicLink>();
}
