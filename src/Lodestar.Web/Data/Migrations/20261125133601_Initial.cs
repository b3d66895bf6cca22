using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Lodestar.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 160, nullable: false),
                    UserName = table.Column<string>(maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(maxLength: 256, nullable: true),
                    Email = table.Column<string>(maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(nullable: false),
                    PasswordHash = table.Column<string>(nullable: true),
                    SecurityStamp = table.Column<string>(nullable: true),
                    ConcurrencyStamp = table.Column<string>(nullable: true),
                    PhoneNumber = table.Column<string>(nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(nullable: false),
                    TwoFactorEnabled = table.Column<bool>(nullable: false),
                    LockoutEnd = table.Column<DateTime>(nullable: true),
                    LockoutEnabled = table.Column<bool>(nullable: false),
                    AccessFailedCount = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Installation",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    DoneAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Installation", x => x.Id);
                    table.CheckConstraint("CK_Installation_Once", "\"Id\" = 1");
                });

            migrationBuilder.CreateTable(
                name: "Organizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 120, nullable: false),
                    Brand = table.Column<string>(maxLength: 7, nullable: false),
                    FoundedAt = table.Column<DateTime>(nullable: false),
                    TimeZone = table.Column<string>(maxLength: 64, nullable: false),
                    Currency = table.Column<string>(maxLength: 3, nullable: false),
                    DeciderId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organizations", x => x.Id);
                    table.CheckConstraint("CK_Organizations_Currency", "length(\"Currency\") = 3 and \"Currency\" = upper(\"Currency\")");
                });

            migrationBuilder.CreateTable(
                name: "ProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(nullable: false),
                    Xml = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccountClaims",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(nullable: false),
                    ClaimType = table.Column<string>(nullable: true),
                    ClaimValue = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(nullable: false),
                    ProviderKey = table.Column<string>(nullable: false),
                    ProviderDisplayName = table.Column<string>(nullable: true),
                    UserId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AccountLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(nullable: false),
                    LoginProvider = table.Column<string>(nullable: false),
                    Name = table.Column<string>(nullable: false),
                    Value = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AccountTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CustomerSegments",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 60, nullable: false),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    Who = table.Column<string>(maxLength: 400, nullable: true),
                    Motives = table.Column<string>(nullable: false),
                    Expectations = table.Column<string>(nullable: false),
                    Day = table.Column<string>(nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerSegments", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_CustomerSegments_Name", "length(\"Name\") between 1 and 60");
                    table.ForeignKey(
                        name: "FK_CustomerSegments_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    StartedAt = table.Column<DateTime>(nullable: false),
                    LastWrittenAt = table.Column<DateTime>(nullable: false),
                    RestsFrom = table.Column<DateTime>(nullable: true),
                    RestsUntil = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Drafts_Rest", "(\"RestsFrom\" IS NULL) = (\"RestsUntil\" IS NULL)");
                    table.CheckConstraint("CK_Drafts_WrittenOutsideOfRest", "\"RestsFrom\" IS NULL OR \"LastWrittenAt\" <= \"RestsFrom\" OR \"LastWrittenAt\" >= \"RestsUntil\"");
                    table.ForeignKey(
                        name: "FK_Drafts_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GateWaivers",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Reason = table.Column<string>(maxLength: 300, nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    By = table.Column<string>(maxLength: 160, nullable: false),
                    At = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateWaivers", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_GateWaivers_Reason", "length(\"Reason\") > 0");
                    table.ForeignKey(
                        name: "FK_GateWaivers_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 80, nullable: false),
                    Payload = table.Column<string>(nullable: false),
                    DueAt = table.Column<DateTime>(nullable: false),
                    Attempts = table.Column<int>(nullable: false),
                    LeaseUntil = table.Column<DateTime>(nullable: true),
                    LeaseToken = table.Column<Guid>(nullable: true),
                    State = table.Column<string>(maxLength: 32, nullable: false),
                    Problem = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Jobs_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NeverAlways",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Always = table.Column<string>(maxLength: 48, nullable: true),
                    Never = table.Column<string>(maxLength: 48, nullable: true),
                    Place = table.Column<int>(nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NeverAlways", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_NeverAlways_OneSide", "\"Always\" is not null or \"Never\" is not null");
                    table.ForeignKey(
                        name: "FK_NeverAlways_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PainCategories",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 40, nullable: false),
                    RetiredAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PainCategories", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_PainCategories_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Pillars",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 40, nullable: false),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    Place = table.Column<int>(nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pillars", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Pillars_Name", "length(\"Name\") between 1 and 40");
                    table.ForeignKey(
                        name: "FK_Pillars_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Playbooks",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 60, nullable: false),
                    Hear = table.Column<string>(maxLength: 200, nullable: false),
                    Apologize = table.Column<string>(maxLength: 200, nullable: false),
                    Fix = table.Column<string>(maxLength: 200, nullable: false),
                    Tell = table.Column<string>(maxLength: 200, nullable: false),
                    Currency = table.Column<string>(maxLength: 3, nullable: false),
                    FrontlineLimit = table.Column<long>(nullable: true),
                    ManagerLimit = table.Column<long>(nullable: true),
                    ExecutiveLimit = table.Column<long>(nullable: true),
                    Place = table.Column<int>(nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Playbooks", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Playbooks_Currency", "length(\"Currency\") = 3 and \"Currency\" = upper(\"Currency\")");
                    table.CheckConstraint("CK_Playbooks_Limits", "\"FrontlineLimit\" >= 0 and \"ManagerLimit\" >= 0 and \"ExecutiveLimit\" >= 0");
                    table.CheckConstraint("CK_Playbooks_Name", "length(\"Name\") between 1 and 60");
                    table.CheckConstraint("CK_Playbooks_Rise", "\"FrontlineLimit\" <= \"ManagerLimit\" and \"ManagerLimit\" <= \"ExecutiveLimit\" and \"FrontlineLimit\" <= \"ExecutiveLimit\"");
                    table.CheckConstraint("CK_Playbooks_Steps", "length(\"Hear\") > 0 and length(\"Apologize\") > 0 and length(\"Fix\") > 0 and length(\"Tell\") > 0");
                    table.ForeignKey(
                        name: "FK_Playbooks_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Purposes",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(maxLength: 240, nullable: false),
                    ShelvedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Purposes", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Purposes_Text", "length(\"Text\") between 1 and 240");
                    table.ForeignKey(
                        name: "FK_Purposes_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SignInLinks",
                columns: table => new
                {
                    TokenHash = table.Column<byte[]>(maxLength: 32, nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    OrganizationId = table.Column<Guid>(nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false),
                    UsedAt = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInLinks", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_SignInLinks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SignInLinks_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    Title = table.Column<string>(maxLength: 120, nullable: false),
                    Text = table.Column<string>(nullable: false),
                    FileName = table.Column<string>(maxLength: 120, nullable: true),
                    FileSize = table.Column<long>(nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    By = table.Column<string>(maxLength: 160, nullable: false),
                    AddedAt = table.Column<DateTime>(nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Sources_File", "(\"FileName\" is null) = (\"FileSize\" = 0)");
                    table.CheckConstraint("CK_Sources_Title", "length(\"Title\") between 1 and 120");
                    table.ForeignKey(
                        name: "FK_Sources_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Surveys",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Title = table.Column<string>(maxLength: 120, nullable: false),
                    Titles = table.Column<string>(nullable: false),
                    Code = table.Column<string>(maxLength: 10, nullable: false),
                    State = table.Column<string>(maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(nullable: false),
                    OpenedAt = table.Column<DateTime>(nullable: true),
                    ClosedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SmallestSize = table.Column<int>(nullable: false),
                    Audience = table.Column<string>(nullable: false),
                    Cuts = table.Column<string>(nullable: false),
                    IsByInvitation = table.Column<bool>(nullable: false),
                    ClosesAt = table.Column<DateTime>(nullable: true),
                    ClosingZone = table.Column<string>(maxLength: 64, nullable: true),
                    RemindsOnLastDay = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Surveys", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Surveys_Closing", "(\"ClosesAt\" IS NULL) = (\"ClosingZone\" IS NULL)");
                    table.CheckConstraint("CK_Surveys_SmallestSize", "\"SmallestSize\" >= 5");
                    table.ForeignKey(
                        name: "FK_Surveys_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TouchPoints",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 60, nullable: false),
                    Place = table.Column<int>(nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TouchPoints", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_TouchPoints_Name", "length(\"Name\") between 1 and 60");
                    table.ForeignKey(
                        name: "FK_TouchPoints_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TriangleEditions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Major = table.Column<int>(nullable: false),
                    Minor = table.Column<int>(nullable: false),
                    Reason = table.Column<string>(maxLength: 300, nullable: false),
                    Asked = table.Column<string>(maxLength: 300, nullable: false),
                    PublishedBy = table.Column<Guid>(nullable: false),
                    PublishedAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TriangleEditions", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_TriangleEditions_Cause", "length(\"Reason\") > 0 and length(\"Asked\") > 0");
                    table.CheckConstraint("CK_TriangleEditions_Number", "\"Major\" >= 1 and \"Minor\" >= 0");
                    table.ForeignKey(
                        name: "FK_TriangleEditions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Units",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    ParentId = table.Column<Guid>(nullable: true),
                    Name = table.Column<string>(maxLength: 120, nullable: false),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Units", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Units_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Units_Units_OrganizationId_ParentId",
                        columns: x => new { x.OrganizationId, x.ParentId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UploadedLists",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    FileName = table.Column<string>(maxLength: 120, nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false),
                    Separator = table.Column<string>(maxLength: 1, nullable: true),
                    Encoding = table.Column<string>(maxLength: 20, nullable: true),
                    Columns = table.Column<string>(nullable: true),
                    Dates = table.Column<string>(maxLength: 32, nullable: true),
                    State = table.Column<string>(maxLength: 32, nullable: false),
                    MarksMissing = table.Column<bool>(nullable: false),
                    LastLine = table.Column<int>(nullable: false),
                    Added = table.Column<int>(nullable: false),
                    Changed = table.Column<int>(nullable: false),
                    Unchanged = table.Column<int>(nullable: false),
                    Rejected = table.Column<int>(nullable: false),
                    Left = table.Column<int>(nullable: false),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UploadedLists", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_UploadedLists_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Visions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(maxLength: 280, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    AdoptedAt = table.Column<DateTime>(nullable: false),
                    DraftVersionId = table.Column<Guid>(nullable: true),
                    AdoptedBy = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visions", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Visions_Number", "\"Number\" >= 1");
                    table.ForeignKey(
                        name: "FK_Visions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Workshops",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Title = table.Column<string>(maxLength: 120, nullable: false),
                    PlannedBy = table.Column<Guid>(nullable: false),
                    PlannedAt = table.Column<DateTime>(nullable: false),
                    Agenda = table.Column<string>(maxLength: 16000, nullable: false),
                    ClosedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Workshops", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Workshops_Accounts_PlannedBy",
                        column: x => x.PlannedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Workshops_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WritingTeams",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SizeReason = table.Column<string>(maxLength: 500, nullable: false),
                    ChosenAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WritingTeams", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_WritingTeams_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "YouSaidPages",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Code = table.Column<string>(maxLength: 10, nullable: false),
                    IsOpen = table.Column<bool>(nullable: false),
                    OpenedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YouSaidPages", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_YouSaidPages_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DraftVersions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    DraftId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 280, nullable: false),
                    AuthorId = table.Column<Guid>(nullable: false),
                    Reason = table.Column<string>(maxLength: 500, nullable: false),
                    CandidateId = table.Column<Guid>(nullable: true),
                    WrittenAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftVersions", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_DraftVersions_Number", "\"Number\" >= 1");
                    table.ForeignKey(
                        name: "FK_DraftVersions_Accounts_AuthorId",
                        column: x => x.AuthorId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DraftVersions_Drafts_OrganizationId_DraftId",
                        columns: x => new { x.OrganizationId, x.DraftId },
                        principalTable: "Drafts",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DraftVersions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubPillars",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    PillarId = table.Column<Guid>(nullable: false),
                    Action = table.Column<string>(maxLength: 120, nullable: false),
                    Behavior = table.Column<string>(maxLength: 200, nullable: true),
                    Measure = table.Column<string>(maxLength: 200, nullable: true),
                    Training = table.Column<string>(maxLength: 200, nullable: true),
                    Place = table.Column<int>(nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubPillars", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_SubPillars_Action", "length(\"Action\") between 1 and 120");
                    table.ForeignKey(
                        name: "FK_SubPillars_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SubPillars_Pillars_OrganizationId_PillarId",
                        columns: x => new { x.OrganizationId, x.PillarId },
                        principalTable: "Pillars",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Excerpts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SourceId = table.Column<Guid>(nullable: false),
                    Start = table.Column<int>(nullable: false),
                    End = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 600, nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    By = table.Column<string>(maxLength: 160, nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Excerpts", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Excerpts_Span", "\"Start\" >= 0 and \"End\" > \"Start\"");
                    table.ForeignKey(
                        name: "FK_Excerpts_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Excerpts_Sources_OrganizationId_SourceId",
                        columns: x => new { x.OrganizationId, x.SourceId },
                        principalTable: "Sources",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceFiles",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    SourceId = table.Column<Guid>(nullable: false),
                    Content = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceFiles", x => new { x.OrganizationId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_SourceFiles_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SourceFiles_Sources_OrganizationId_SourceId",
                        columns: x => new { x.OrganizationId, x.SourceId },
                        principalTable: "Sources",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ValueMarks",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SourceId = table.Column<Guid>(nullable: false),
                    PillarId = table.Column<Guid>(nullable: true),
                    Wording = table.Column<string>(maxLength: 280, nullable: false),
                    Carriage = table.Column<string>(maxLength: 32, nullable: false),
                    How = table.Column<string>(maxLength: 300, nullable: true),
                    MarkedAt = table.Column<DateTime>(nullable: false),
                    MarkedBy = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ValueMarks", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_ValueMarks_Carriage", "\"Carriage\" in ('Carried', 'Open', 'Against')");
                    table.CheckConstraint("CK_ValueMarks_Wording", "length(\"Wording\") > 0");
                    table.ForeignKey(
                        name: "FK_ValueMarks_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ValueMarks_Pillars_OrganizationId_PillarId",
                        columns: x => new { x.OrganizationId, x.PillarId },
                        principalTable: "Pillars",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ValueMarks_Sources_OrganizationId_SourceId",
                        columns: x => new { x.OrganizationId, x.SourceId },
                        principalTable: "Sources",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Questions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    Ordinal = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    Polarity = table.Column<string>(maxLength: 32, nullable: false),
                    Wording = table.Column<string>(nullable: false),
                    Options = table.Column<string>(nullable: false),
                    Rows = table.Column<string>(nullable: false),
                    ShowIf = table.Column<string>(nullable: true),
                    BankKey = table.Column<string>(maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Questions", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Questions_Ordinal", "\"Ordinal\" >= 1");
                    table.ForeignKey(
                        name: "FK_Questions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Questions_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Responses",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    UnitId = table.Column<Guid>(nullable: true),
                    Level = table.Column<string>(maxLength: 32, nullable: true),
                    Site = table.Column<int>(nullable: true),
                    Tenure = table.Column<int>(nullable: true),
                    Language = table.Column<string>(maxLength: 12, nullable: false),
                    ReceiptHash = table.Column<string>(maxLength: 64, nullable: true),
                    Voice = table.Column<string>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Responses", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Responses_Site", "\"Site\" BETWEEN 1 AND 40");
                    table.CheckConstraint("CK_Responses_Tenure", "\"Tenure\" BETWEEN 1 AND 6");
                    table.ForeignKey(
                        name: "FK_Responses_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Responses_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Lodestar:WithoutRowId", true);

            migrationBuilder.CreateTable(
                name: "SpentAttempts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpentAttempts", x => new { x.OrganizationId, x.SurveyId, x.Hash });
                    table.ForeignKey(
                        name: "FK_SpentAttempts_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SpentAttempts_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Lodestar:WithoutRowId", true);

            migrationBuilder.CreateTable(
                name: "SurveyTallies",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    Asked = table.Column<string>(nullable: false),
                    Written = table.Column<int>(nullable: false),
                    Heard = table.Column<int>(nullable: false),
                    Answers = table.Column<string>(nullable: false),
                    IsFinal = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyTallies", x => new { x.OrganizationId, x.SurveyId });
                    table.CheckConstraint("CK_SurveyTallies_Answers", "\"IsFinal\" OR \"Answers\" = '[]'");
                    table.CheckConstraint("CK_SurveyTallies_Heard", "\"Heard\" = 0 OR \"Heard\" >= 5");
                    table.CheckConstraint("CK_SurveyTallies_Written", "\"Written\" = 0 OR \"Written\" >= 5");
                    table.ForeignKey(
                        name: "FK_SurveyTallies_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SurveyTallies_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ThemeChanges",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    Key = table.Column<string>(maxLength: 160, nullable: false),
                    Before = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 80, nullable: false),
                    Into = table.Column<string>(maxLength: 160, nullable: true),
                    Phrase = table.Column<string>(maxLength: 60, nullable: true),
                    Aim = table.Column<string>(maxLength: 32, nullable: true),
                    Quote_AnswerId = table.Column<Guid>(nullable: true),
                    Quote_Start = table.Column<int>(nullable: true),
                    Quote_Length = table.Column<int>(nullable: true),
                    Quote_Words = table.Column<string>(nullable: true),
                    AccountId = table.Column<Guid>(nullable: false),
                    By = table.Column<string>(maxLength: 160, nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    TakenBackAt = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeChanges", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_ThemeChanges_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ThemeChanges_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    Key = table.Column<string>(maxLength: 160, nullable: false),
                    Name = table.Column<string>(maxLength: 80, nullable: false),
                    KeyPhrases = table.Column<string>(nullable: false),
                    Answers = table.Column<int>(nullable: false),
                    Heard = table.Column<int>(nullable: false),
                    Rank = table.Column<int>(nullable: false),
                    Spread = table.Column<string>(maxLength: 32, nullable: false),
                    Shares = table.Column<string>(nullable: false),
                    KeepsEarlierShares = table.Column<bool>(nullable: false),
                    Aim = table.Column<string>(maxLength: 32, nullable: true),
                    HeardAim = table.Column<string>(maxLength: 32, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    Poles_ShouldBe = table.Column<int>(nullable: false),
                    Poles_Today = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Themes_Answers", "\"Answers\" BETWEEN 0 AND \"Heard\"");
                    table.ForeignKey(
                        name: "FK_Themes_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Themes_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ThemeSnapshots",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    Heard = table.Column<int>(nullable: false),
                    SayingNothing = table.Column<int>(nullable: false),
                    IsFinal = table.Column<bool>(nullable: false),
                    IsListening = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    Asked_ShouldBe = table.Column<int>(nullable: false),
                    Asked_Today = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeSnapshots", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_ThemeSnapshots_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ThemeSnapshots_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Turnouts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    Received = table.Column<int>(nullable: false),
                    Told = table.Column<int>(nullable: false),
                    Units = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Turnouts", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Turnouts_Told", "\"Told\" BETWEEN 5 AND \"Received\"");
                    table.ForeignKey(
                        name: "FK_Turnouts_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Turnouts_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Standards",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 40, nullable: false),
                    Meaning = table.Column<string>(maxLength: 200, nullable: true),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    TouchPointId = table.Column<Guid>(nullable: true),
                    Level = table.Column<string>(maxLength: 32, nullable: true),
                    PillarId = table.Column<Guid>(nullable: true),
                    ServesVision = table.Column<bool>(nullable: false),
                    IsAdopted = table.Column<bool>(nullable: false),
                    Place = table.Column<int>(nullable: false),
                    SentBackAt = table.Column<DateTime>(nullable: true),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Standards", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Standards_ClearAdopted", "not \"IsAdopted\" or \"SentBackAt\" is null");
                    table.CheckConstraint("CK_Standards_Level", "\"Level\" in ('Frontline', 'Manager', 'Executive')");
                    table.CheckConstraint("CK_Standards_Name", "length(\"Name\") between 1 and 40");
                    table.CheckConstraint("CK_Standards_NoOrphanAdopted", "not \"IsAdopted\" or \"ServesVision\" or \"PillarId\" is not null");
                    table.CheckConstraint("CK_Standards_OneLink", "not (\"ServesVision\" and \"PillarId\" is not null)");
                    table.ForeignKey(
                        name: "FK_Standards_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Standards_Pillars_OrganizationId_PillarId",
                        columns: x => new { x.OrganizationId, x.PillarId },
                        principalTable: "Pillars",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Standards_TouchPoints_OrganizationId_TouchPointId",
                        columns: x => new { x.OrganizationId, x.TouchPointId },
                        principalTable: "TouchPoints",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TriangleEditionParts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    EditionId = table.Column<Guid>(nullable: false),
                    Place = table.Column<int>(nullable: false),
                    Part = table.Column<string>(maxLength: 32, nullable: false),
                    Subject = table.Column<Guid>(nullable: false),
                    IsPillar = table.Column<bool>(nullable: false),
                    Kind = table.Column<string>(maxLength: 32, nullable: true),
                    Text = table.Column<string>(maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TriangleEditionParts", x => new { x.OrganizationId, x.EditionId, x.Place });
                    table.ForeignKey(
                        name: "FK_TriangleEditionParts_Editions",
                        columns: x => new { x.OrganizationId, x.EditionId },
                        principalTable: "TriangleEditions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TriangleEditionParts_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    AttemptKey = table.Column<Guid>(nullable: false),
                    ObserverId = table.Column<Guid>(nullable: false),
                    Viewpoint = table.Column<string>(maxLength: 32, nullable: false),
                    TouchPointId = table.Column<Guid>(nullable: false),
                    Pace = table.Column<string>(maxLength: 32, nullable: false),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    UnitId = table.Column<Guid>(nullable: true),
                    Note = table.Column<string>(maxLength: 500, nullable: true),
                    SeenAt = table.Column<DateTime>(nullable: false),
                    MetAll = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Observations_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Observations_TouchPoints_OrganizationId_TouchPointId",
                        columns: x => new { x.OrganizationId, x.TouchPointId },
                        principalTable: "TouchPoints",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_Units_OrganizationId_UnitId",
                        columns: x => new { x.OrganizationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 160, nullable: false),
                    UnitId = table.Column<Guid>(nullable: false),
                    Level = table.Column<string>(maxLength: 32, nullable: false),
                    EmployeeNumber = table.Column<string>(maxLength: 40, nullable: true),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Site = table.Column<string>(maxLength: 120, nullable: true),
                    Languages = table.Column<string>(maxLength: 80, nullable: false),
                    HiredOn = table.Column<DateOnly>(nullable: true),
                    IsRemote = table.Column<bool>(nullable: false),
                    LeftOn = table.Column<DateOnly>(nullable: true),
                    SearchText = table.Column<string>(maxLength: 500, nullable: false),
                    EmailRefusedOn = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_People_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_People_Units_OrganizationId_UnitId",
                        columns: x => new { x.OrganizationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleSplits",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    UnitId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleSplits", x => new { x.OrganizationId, x.UnitId });
                    table.ForeignKey(
                        name: "FK_RoleSplits_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RoleSplits_Units_OrganizationId_UnitId",
                        columns: x => new { x.OrganizationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UnitVisions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    UnitId = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(maxLength: 280, nullable: false),
                    AlignedAbove = table.Column<string>(maxLength: 280, nullable: true),
                    AlignedText = table.Column<string>(maxLength: 280, nullable: true),
                    AlignedAt = table.Column<DateTime>(nullable: true),
                    AlignedBy = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitVisions", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_UnitVisions_Aligned", "(\"AlignedAt\" is null) = (\"AlignedAbove\" is null) and (\"AlignedAt\" is null) = (\"AlignedText\" is null)");
                    table.ForeignKey(
                        name: "FK_UnitVisions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnitVisions_Units_OrganizationId_UnitId",
                        columns: x => new { x.OrganizationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkPaths",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    UnitId = table.Column<Guid>(nullable: false),
                    Work = table.Column<string>(maxLength: 160, nullable: false),
                    ReceiverId = table.Column<Guid>(nullable: false),
                    CustomerId = table.Column<Guid>(nullable: true),
                    Effect = table.Column<string>(maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkPaths", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_WorkPaths_Onward", "\"CustomerId\" is null or \"CustomerId\" <> \"ReceiverId\"");
                    table.ForeignKey(
                        name: "FK_WorkPaths_CustomerSegments_OrganizationId_CustomerId",
                        columns: x => new { x.OrganizationId, x.CustomerId },
                        principalTable: "CustomerSegments",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkPaths_CustomerSegments_OrganizationId_ReceiverId",
                        columns: x => new { x.OrganizationId, x.ReceiverId },
                        principalTable: "CustomerSegments",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkPaths_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WorkPaths_Units_OrganizationId_UnitId",
                        columns: x => new { x.OrganizationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UploadedListPieces",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    ListId = table.Column<Guid>(nullable: false),
                    Ordinal = table.Column<int>(nullable: false),
                    Bytes = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UploadedListPieces", x => new { x.OrganizationId, x.ListId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_UploadedListPieces_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UploadedListPieces_UploadedLists_OrganizationId_ListId",
                        columns: x => new { x.OrganizationId, x.ListId },
                        principalTable: "UploadedLists",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Launches",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    VisionId = table.Column<Guid>(nullable: false),
                    Message = table.Column<string>(maxLength: 2000, nullable: false),
                    LaunchedAt = table.Column<DateTime>(nullable: false),
                    LaunchedBy = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Launches", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Launches_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Launches_Visions_OrganizationId_VisionId",
                        columns: x => new { x.OrganizationId, x.VisionId },
                        principalTable: "Visions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Translations",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    VisionId = table.Column<Guid>(nullable: false),
                    Language = table.Column<string>(maxLength: 12, nullable: false),
                    Text = table.Column<string>(maxLength: 280, nullable: false),
                    TranslatorId = table.Column<Guid>(nullable: false),
                    TranslatedAt = table.Column<DateTime>(nullable: false),
                    BackText = table.Column<string>(maxLength: 280, nullable: true),
                    BackTranslatorId = table.Column<Guid>(nullable: true),
                    BackAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    Heard = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Translations", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Translations_Back", "(\"BackText\" is null) = (\"BackTranslatorId\" is null) and (\"BackText\" is null) = (\"BackAt\" is null)");
                    table.CheckConstraint("CK_Translations_Language", "length(\"Language\") >= 2");
                    table.CheckConstraint("CK_Translations_OtherEyes", "\"BackTranslatorId\" is null or \"BackTranslatorId\" <> \"TranslatorId\"");
                    table.ForeignKey(
                        name: "FK_Translations_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Translations_Visions_OrganizationId_VisionId",
                        columns: x => new { x.OrganizationId, x.VisionId },
                        principalTable: "Visions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoomPresences",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    WorkshopId = table.Column<Guid>(nullable: false),
                    ActorId = table.Column<Guid>(nullable: false),
                    SeenAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomPresences", x => new { x.OrganizationId, x.WorkshopId, x.ActorId });
                    table.ForeignKey(
                        name: "FK_RoomPresences_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RoomPresences_Workshops_OrganizationId_WorkshopId",
                        columns: x => new { x.OrganizationId, x.WorkshopId },
                        principalTable: "Workshops",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoomSteps",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    WorkshopId = table.Column<Guid>(nullable: false),
                    Revision = table.Column<long>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    Attempt = table.Column<Guid>(nullable: false),
                    ActorId = table.Column<Guid>(nullable: false),
                    ActorName = table.Column<string>(maxLength: 160, nullable: false),
                    HasSeat = table.Column<bool>(nullable: false),
                    MayLead = table.Column<bool>(nullable: false),
                    Move = table.Column<string>(maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomSteps", x => new { x.OrganizationId, x.WorkshopId, x.Revision });
                    table.CheckConstraint("CK_RoomSteps_Revision", "\"Revision\" >= 1");
                    table.ForeignKey(
                        name: "FK_RoomSteps_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RoomSteps_Workshops_OrganizationId_WorkshopId",
                        columns: x => new { x.OrganizationId, x.WorkshopId },
                        principalTable: "Workshops",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkshopDates",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    TeamId = table.Column<Guid>(nullable: false),
                    StartsAt = table.Column<DateTime>(nullable: false),
                    Minutes = table.Column<int>(nullable: false),
                    Zone = table.Column<string>(maxLength: 64, nullable: false),
                    Place = table.Column<string>(maxLength: 300, nullable: false),
                    Sequence = table.Column<int>(nullable: false),
                    CalledOffAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkshopDates", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_WorkshopDates_Minutes", "\"Minutes\" BETWEEN 15 AND 480");
                    table.CheckConstraint("CK_WorkshopDates_Sequence", "\"Sequence\" >= 0");
                    table.ForeignKey(
                        name: "FK_WorkshopDates_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WorkshopDates_WritingTeams_OrganizationId_TeamId",
                        columns: x => new { x.OrganizationId, x.TeamId },
                        principalTable: "WritingTeams",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CoolingOffs",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    DraftId = table.Column<Guid>(nullable: false),
                    DraftVersionId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Intent = table.Column<string>(maxLength: 500, nullable: false),
                    Days = table.Column<int>(nullable: false),
                    StartedBy = table.Column<Guid>(nullable: false),
                    StartedAt = table.Column<DateTime>(nullable: false),
                    EndsAt = table.Column<DateTime>(nullable: false),
                    EarlyReason = table.Column<string>(maxLength: 500, nullable: false),
                    EndedEarlyBy = table.Column<Guid>(nullable: true),
                    RemindedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoolingOffs", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_CoolingOffs_Days", "\"Days\" BETWEEN 2 AND 7");
                    table.CheckConstraint("CK_CoolingOffs_Early", "(\"EndedEarlyBy\" IS NULL) = (\"EarlyReason\" = '')");
                    table.CheckConstraint("CK_CoolingOffs_Intent", "length(trim(\"Intent\")) > 0");
                    table.CheckConstraint("CK_CoolingOffs_Number", "\"Number\" >= 1");
                    table.ForeignKey(
                        name: "FK_CoolingOffs_Accounts_EndedEarlyBy",
                        column: x => x.EndedEarlyBy,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CoolingOffs_Accounts_StartedBy",
                        column: x => x.StartedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CoolingOffs_DraftVersions_OrganizationId_DraftVersionId",
                        columns: x => new { x.OrganizationId, x.DraftVersionId },
                        principalTable: "DraftVersions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CoolingOffs_Drafts_OrganizationId_DraftId",
                        columns: x => new { x.OrganizationId, x.DraftId },
                        principalTable: "Drafts",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CoolingOffs_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Ratings",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    DraftVersionId = table.Column<Guid>(nullable: false),
                    RaterId = table.Column<Guid>(nullable: false),
                    Criterion = table.Column<string>(maxLength: 32, nullable: false),
                    Sitting = table.Column<int>(nullable: false),
                    Score = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ratings", x => new { x.OrganizationId, x.DraftVersionId, x.RaterId, x.Sitting, x.Criterion });
                    table.CheckConstraint("CK_Ratings_Score", "\"Score\" BETWEEN 0 AND 4");
                    table.CheckConstraint("CK_Ratings_Sitting", "\"Sitting\" >= 0");
                    table.ForeignKey(
                        name: "FK_Ratings_Accounts_RaterId",
                        column: x => x.RaterId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Ratings_DraftVersions_OrganizationId_DraftVersionId",
                        columns: x => new { x.OrganizationId, x.DraftVersionId },
                        principalTable: "DraftVersions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Ratings_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rounds",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    DraftId = table.Column<Guid>(nullable: false),
                    DraftVersionId = table.Column<Guid>(nullable: false),
                    Sentence = table.Column<string>(maxLength: 280, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    State = table.Column<string>(maxLength: 32, nullable: false),
                    OpenedAt = table.Column<DateTime>(nullable: false),
                    EndsAt = table.Column<DateTime>(nullable: false),
                    ClosedAt = table.Column<DateTime>(nullable: true),
                    PreviousRoundId = table.Column<Guid>(nullable: true),
                    OpenCode = table.Column<string>(maxLength: 10, nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rounds", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Rounds_Ends", "\"EndsAt\" > \"OpenedAt\"");
                    table.ForeignKey(
                        name: "FK_Rounds_DraftVersions_OrganizationId_DraftVersionId",
                        columns: x => new { x.OrganizationId, x.DraftVersionId },
                        principalTable: "DraftVersions",
                        principalColumns: new[] { "OrganizationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Rounds_Drafts_OrganizationId_DraftId",
                        columns: x => new { x.OrganizationId, x.DraftId },
                        principalTable: "Drafts",
                        principalColumns: new[] { "OrganizationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Rounds_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Rounds_Rounds_OrganizationId_PreviousRoundId",
                        columns: x => new { x.OrganizationId, x.PreviousRoundId },
                        principalTable: "Rounds",
                        principalColumns: new[] { "OrganizationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "SegmentVerdicts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    DraftVersionId = table.Column<Guid>(nullable: false),
                    SegmentId = table.Column<Guid>(nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    Holds = table.Column<bool>(nullable: false),
                    Why = table.Column<string>(maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SegmentVerdicts", x => new { x.OrganizationId, x.DraftVersionId, x.SegmentId, x.AccountId });
                    table.CheckConstraint("CK_SegmentVerdicts_Why", "length(trim(\"Why\")) > 0");
                    table.ForeignKey(
                        name: "FK_SegmentVerdicts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SegmentVerdicts_CustomerSegments_OrganizationId_SegmentId",
                        columns: x => new { x.OrganizationId, x.SegmentId },
                        principalTable: "CustomerSegments",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SegmentVerdicts_DraftVersions_OrganizationId_DraftVersionId",
                        columns: x => new { x.OrganizationId, x.DraftVersionId },
                        principalTable: "DraftVersions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SegmentVerdicts_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ValueRatings",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    DraftVersionId = table.Column<Guid>(nullable: false),
                    SourceId = table.Column<Guid>(nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    Score = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ValueRatings", x => new { x.OrganizationId, x.DraftVersionId, x.SourceId, x.AccountId });
                    table.CheckConstraint("CK_ValueRatings_Score", "\"Score\" BETWEEN 0 AND 4");
                    table.ForeignKey(
                        name: "FK_ValueRatings_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ValueRatings_DraftVersions_OrganizationId_DraftVersionId",
                        columns: x => new { x.OrganizationId, x.DraftVersionId },
                        principalTable: "DraftVersions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ValueRatings_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ValueRatings_Sources_OrganizationId_SourceId",
                        columns: x => new { x.OrganizationId, x.SourceId },
                        principalTable: "Sources",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WordComments",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    DraftVersionId = table.Column<Guid>(nullable: false),
                    First = table.Column<int>(nullable: false),
                    Last = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 500, nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    WrittenAt = table.Column<DateTime>(nullable: false),
                    ResolvedAt = table.Column<DateTime>(nullable: true),
                    ResolvedBy = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WordComments", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_WordComments_Resolved", "(\"ResolvedAt\" IS NULL) = (\"ResolvedBy\" IS NULL)");
                    table.CheckConstraint("CK_WordComments_Text", "length(trim(\"Text\")) > 0");
                    table.CheckConstraint("CK_WordComments_Words", "\"First\" >= 0 AND \"Last\" >= \"First\"");
                    table.ForeignKey(
                        name: "FK_WordComments_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_WordComments_Accounts_ResolvedBy",
                        column: x => x.ResolvedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_WordComments_DraftVersions_OrganizationId_DraftVersionId",
                        columns: x => new { x.OrganizationId, x.DraftVersionId },
                        principalTable: "DraftVersions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WordComments_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ListeningSessions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    QuestionId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    Title = table.Column<string>(maxLength: 120, nullable: false),
                    Code = table.Column<string>(maxLength: 10, nullable: true),
                    UnitId = table.Column<Guid>(nullable: true),
                    Level = table.Column<string>(maxLength: 32, nullable: true),
                    Seats = table.Column<int>(nullable: true),
                    State = table.Column<string>(maxLength: 32, nullable: false),
                    BeganAt = table.Column<DateTime>(nullable: false),
                    ClosedAt = table.Column<DateTime>(nullable: true),
                    Voices = table.Column<int>(nullable: false),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListeningSessions", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_ListeningSessions_Code", "(\"Kind\" = 'TownHall') = (\"Code\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_ListeningSessions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ListeningSessions_Questions_OrganizationId_QuestionId",
                        columns: x => new { x.OrganizationId, x.QuestionId },
                        principalTable: "Questions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ListeningSessions_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Answers",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    ResponseId = table.Column<Guid>(nullable: false),
                    QuestionId = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(nullable: false),
                    Choice = table.Column<string>(maxLength: 60, nullable: true),
                    Category = table.Column<string>(maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Answers", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Answers_Said", "(\"Choice\" IS NULL) = (\"Text\" <> '')");
                    table.ForeignKey(
                        name: "FK_Answers_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Answers_Questions_OrganizationId_QuestionId",
                        columns: x => new { x.OrganizationId, x.QuestionId },
                        principalTable: "Questions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Answers_Responses_OrganizationId_ResponseId",
                        columns: x => new { x.OrganizationId, x.ResponseId },
                        principalTable: "Responses",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Lodestar:WithoutRowId", true);

            migrationBuilder.CreateTable(
                name: "ThemeParts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    ThemeId = table.Column<Guid>(nullable: false),
                    Phrase = table.Column<string>(maxLength: 60, nullable: false),
                    Answers = table.Column<int>(nullable: false),
                    Quotes = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeParts", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_ThemeParts_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ThemeParts_Themes_OrganizationId_ThemeId",
                        columns: x => new { x.OrganizationId, x.ThemeId },
                        principalTable: "Themes",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ThemeReplies",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    ThemeId = table.Column<Guid>(nullable: false),
                    Heard = table.Column<string>(maxLength: 80, nullable: false),
                    Answer = table.Column<string>(maxLength: 600, nullable: false),
                    Change = table.Column<string>(maxLength: 600, nullable: true),
                    AnsweredAt = table.Column<DateTime>(nullable: false),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeReplies", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_ThemeReplies_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ThemeReplies_Themes_OrganizationId_ThemeId",
                        columns: x => new { x.OrganizationId, x.ThemeId },
                        principalTable: "Themes",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ThemeTellings",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    ThemeId = table.Column<Guid>(nullable: false),
                    Key = table.Column<string>(maxLength: 160, nullable: false),
                    Said = table.Column<int>(nullable: false),
                    Shares = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeTellings", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_ThemeTellings_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ThemeTellings_Themes_OrganizationId_ThemeId",
                        columns: x => new { x.OrganizationId, x.ThemeId },
                        principalTable: "Themes",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ThemeVoices",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    ThemeId = table.Column<Guid>(nullable: false),
                    Marks = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeVoices", x => new { x.OrganizationId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_ThemeVoices_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ThemeVoices_Themes_OrganizationId_ThemeId",
                        columns: x => new { x.OrganizationId, x.ThemeId },
                        principalTable: "Themes",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Lodestar:WithoutRowId", true);

            migrationBuilder.CreateTable(
                name: "PlaybookStandards",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    PlaybookId = table.Column<Guid>(nullable: false),
                    StandardId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaybookStandards", x => new { x.OrganizationId, x.PlaybookId, x.StandardId });
                    table.ForeignKey(
                        name: "FK_PlaybookStandards_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlaybookStandards_Playbooks_OrganizationId_PlaybookId",
                        columns: x => new { x.OrganizationId, x.PlaybookId },
                        principalTable: "Playbooks",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlaybookStandards_Standards_OrganizationId_StandardId",
                        columns: x => new { x.OrganizationId, x.StandardId },
                        principalTable: "Standards",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Trials",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    StandardId = table.Column<Guid>(nullable: false),
                    FirstId = table.Column<Guid>(nullable: false),
                    SecondId = table.Column<Guid>(nullable: false),
                    Wording = table.Column<string>(maxLength: 242, nullable: false),
                    StartedAt = table.Column<DateTime>(nullable: false),
                    EndedAt = table.Column<DateTime>(nullable: true),
                    Marked = table.Column<int>(nullable: false),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trials", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Trials_Two", "\"FirstId\" <> \"SecondId\"");
                    table.ForeignKey(
                        name: "FK_Trials_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Trials_Standards_OrganizationId_StandardId",
                        columns: x => new { x.OrganizationId, x.StandardId },
                        principalTable: "Standards",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ObservationMarks",
                columns: table => new
                {
                    StandardId = table.Column<Guid>(nullable: false),
                    OrganizationId = table.Column<Guid>(nullable: false),
                    ObservationId = table.Column<Guid>(nullable: false),
                    Verdict = table.Column<string>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObservationMarks", x => new { x.OrganizationId, x.ObservationId, x.StandardId });
                    table.ForeignKey(
                        name: "FK_ObservationMarks_Observations_OrganizationId_ObservationId",
                        columns: x => new { x.OrganizationId, x.ObservationId },
                        principalTable: "Observations",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ObservationMarks_Standards_OrganizationId_StandardId",
                        columns: x => new { x.OrganizationId, x.StandardId },
                        principalTable: "Standards",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Absences",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    Until = table.Column<DateOnly>(nullable: false),
                    Note = table.Column<string>(maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Absences", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Absences_Days", "\"Until\" >= \"From\"");
                    table.ForeignKey(
                        name: "FK_Absences_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Absences_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Invitees",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    UnitId = table.Column<Guid>(nullable: false),
                    Level = table.Column<string>(maxLength: 32, nullable: false),
                    Site = table.Column<int>(nullable: true),
                    Tenure = table.Column<int>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitees", x => new { x.OrganizationId, x.SurveyId, x.PersonId });
                    table.CheckConstraint("CK_Invitees_Site", "\"Site\" BETWEEN 1 AND 40");
                    table.CheckConstraint("CK_Invitees_Tenure", "\"Tenure\" BETWEEN 1 AND 6");
                    table.ForeignKey(
                        name: "FK_Invitees_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Invitees_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Invitees_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KioskPins",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    Salt = table.Column<byte[]>(maxLength: 16, nullable: false),
                    Hash = table.Column<byte[]>(maxLength: 32, nullable: false),
                    Tries = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KioskPins", x => new { x.OrganizationId, x.PersonId });
                    table.CheckConstraint("CK_KioskPins_Tries", "\"Tries\" >= 0 AND \"Tries\" <= 5");
                    table.ForeignKey(
                        name: "FK_KioskPins_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_KioskPins_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Memberships",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    Role = table.Column<string>(maxLength: 32, nullable: false),
                    PersonId = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => new { x.OrganizationId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_Memberships_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Memberships_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Memberships_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PainPoints",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(maxLength: 200, nullable: false),
                    Category = table.Column<string>(maxLength: 32, nullable: true),
                    OwnCategoryId = table.Column<Guid>(nullable: true),
                    Step = table.Column<string>(maxLength: 60, nullable: true),
                    Frequency = table.Column<string>(maxLength: 32, nullable: true),
                    Severity = table.Column<string>(maxLength: 32, nullable: true),
                    Weight = table.Column<int>(nullable: false),
                    UnitId = table.Column<Guid>(nullable: true),
                    Cause = table.Column<string>(maxLength: 32, nullable: true),
                    CauseNote = table.Column<string>(maxLength: 200, nullable: true),
                    IsPrivate = table.Column<bool>(nullable: false),
                    OwnerId = table.Column<Guid>(nullable: true),
                    DueOn = table.Column<DateOnly>(nullable: true),
                    Status = table.Column<string>(maxLength: 32, nullable: false),
                    NotedAt = table.Column<DateTime>(nullable: false),
                    SolvedAt = table.Column<DateTime>(nullable: true),
                    MergedIntoId = table.Column<Guid>(nullable: true),
                    Answer = table.Column<string>(maxLength: 600, nullable: true),
                    Change = table.Column<string>(maxLength: 600, nullable: true),
                    AnsweredAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PainPoints", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_PainPoints_Answered", "(\"Answer\" is null) = (\"AnsweredAt\" is null)");
                    table.CheckConstraint("CK_PainPoints_NotItself", "\"MergedIntoId\" is null or \"MergedIntoId\" <> \"Id\"");
                    table.CheckConstraint("CK_PainPoints_OneCategory", "(\"Category\" is null) <> (\"OwnCategoryId\" is null)");
                    table.CheckConstraint("CK_PainPoints_PrivateIsNotPublic", "not \"IsPrivate\" or \"Answer\" is null");
                    table.CheckConstraint("CK_PainPoints_Solved", "(\"Status\" = 'Solved') = (\"SolvedAt\" is not null)");
                    table.CheckConstraint("CK_PainPoints_StaysWithReason", "\"Status\" <> 'Stays' or \"Answer\" is not null");
                    table.CheckConstraint("CK_PainPoints_SystemFirst", "\"Cause\" is null or \"Cause\" <> 'Conduct' or \"CauseNote\" is not null");
                    table.CheckConstraint("CK_PainPoints_Weight", "\"Weight\" between 0 and 12");
                    table.ForeignKey(
                        name: "FK_PainPoints_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PainPoints_PainCategories_OrganizationId_OwnCategoryId",
                        columns: x => new { x.OrganizationId, x.OwnCategoryId },
                        principalTable: "PainCategories",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PainPoints_PainPoints_OrganizationId_MergedIntoId",
                        columns: x => new { x.OrganizationId, x.MergedIntoId },
                        principalTable: "PainPoints",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PainPoints_People_OrganizationId_OwnerId",
                        columns: x => new { x.OrganizationId, x.OwnerId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PainPoints_Units_OrganizationId_UnitId",
                        columns: x => new { x.OrganizationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Participations",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    AttemptHash = table.Column<string>(maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participations", x => new { x.OrganizationId, x.SurveyId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Participations_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Participations_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Participations_Surveys_OrganizationId_SurveyId",
                        columns: x => new { x.OrganizationId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Lodestar:WithoutRowId", true);

            migrationBuilder.CreateTable(
                name: "PreNotes",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(maxLength: 280, nullable: false),
                    WrittenOn = table.Column<DateOnly>(nullable: false),
                    IsTaken = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreNotes", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_PreNotes_Text", "length(\"Text\") BETWEEN 1 AND 280");
                    table.ForeignKey(
                        name: "FK_PreNotes_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PreNotes_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoleActions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    DraftId = table.Column<Guid>(nullable: false),
                    UnitId = table.Column<Guid>(nullable: false),
                    Level = table.Column<string>(maxLength: 32, nullable: false),
                    SaidOfNumber = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    Name = table.Column<string>(maxLength: 160, nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    IsOnBehalf = table.Column<bool>(nullable: false),
                    WrittenAt = table.Column<DateTime>(nullable: false),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleActions", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_RoleActions_Own", "\"IsOnBehalf\" OR \"PersonId\" IS NOT NULL");
                    table.CheckConstraint("CK_RoleActions_Text", "length(trim(\"Text\")) > 0");
                    table.ForeignKey(
                        name: "FK_RoleActions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RoleActions_Drafts_OrganizationId_DraftId",
                        columns: x => new { x.OrganizationId, x.DraftId },
                        principalTable: "Drafts",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RoleActions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RoleActions_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" });
                    table.ForeignKey(
                        name: "FK_RoleActions_Units_OrganizationId_UnitId",
                        columns: x => new { x.OrganizationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Seats",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    WorkshopId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    Name = table.Column<string>(maxLength: 160, nullable: false),
                    Level = table.Column<string>(maxLength: 32, nullable: true),
                    LinkHash = table.Column<string>(maxLength: 64, nullable: true),
                    LinkEndsAt = table.Column<DateTime>(nullable: true),
                    WithdrawnAt = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seats", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Seats_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Seats_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Seats_Workshops_OrganizationId_WorkshopId",
                        columns: x => new { x.OrganizationId, x.WorkshopId },
                        principalTable: "Workshops",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TeamInvitations",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    TeamId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    Answer = table.Column<string>(maxLength: 32, nullable: false),
                    AnsweredAt = table.Column<DateTime>(nullable: true),
                    IsNoted = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamInvitations", x => new { x.OrganizationId, x.TeamId, x.PersonId });
                    table.CheckConstraint("CK_TeamInvitations_Answered", "(\"Answer\" = 'Open') = (\"AnsweredAt\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_TeamInvitations_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TeamInvitations_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TeamInvitations_WritingTeams_OrganizationId_TeamId",
                        columns: x => new { x.OrganizationId, x.TeamId },
                        principalTable: "WritingTeams",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WritingTeamMembers",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    TeamId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WritingTeamMembers", x => new { x.OrganizationId, x.TeamId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_WritingTeamMembers_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WritingTeamMembers_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WritingTeamMembers_WritingTeams_OrganizationId_TeamId",
                        columns: x => new { x.OrganizationId, x.TeamId },
                        principalTable: "WritingTeams",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Acknowledgements",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    LaunchId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    At = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acknowledgements", x => new { x.OrganizationId, x.LaunchId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Acknowledgements_Launches_OrganizationId_LaunchId",
                        columns: x => new { x.OrganizationId, x.LaunchId },
                        principalTable: "Launches",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Acknowledgements_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Acknowledgements_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecallAttempts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    LaunchId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(maxLength: 600, nullable: false),
                    IsWordForWord = table.Column<bool>(nullable: false),
                    KeepsTheMeaning = table.Column<bool>(nullable: false),
                    Score = table.Column<double>(nullable: false),
                    Day = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecallAttempts", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_RecallAttempts_Day", "\"Day\" >= 0");
                    table.ForeignKey(
                        name: "FK_RecallAttempts_Launches_OrganizationId_LaunchId",
                        columns: x => new { x.OrganizationId, x.LaunchId },
                        principalTable: "Launches",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RecallAttempts_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RecallAttempts_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TranslationVoices",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(nullable: false),
                    OrganizationId = table.Column<Guid>(nullable: false),
                    TranslationId = table.Column<Guid>(nullable: false),
                    IsOurs = table.Column<bool>(nullable: false),
                    Note = table.Column<string>(maxLength: 300, nullable: true),
                    KeyedBy = table.Column<Guid>(nullable: false),
                    At = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TranslationVoices", x => new { x.OrganizationId, x.TranslationId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_TranslationVoices_Translations_OrganizationId_TranslationId",
                        columns: x => new { x.OrganizationId, x.TranslationId },
                        principalTable: "Translations",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DateLetters",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    WorkshopDateId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    Sequence = table.Column<int>(nullable: false),
                    IsCancel = table.Column<bool>(nullable: false),
                    State = table.Column<string>(maxLength: 32, nullable: false),
                    Tries = table.Column<int>(nullable: false),
                    Claim = table.Column<Guid>(nullable: true),
                    TakenAt = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DateLetters", x => new { x.OrganizationId, x.WorkshopDateId, x.PersonId, x.Sequence, x.IsCancel });
                    table.CheckConstraint("CK_DateLetters_Waiting", "\"State\" <> 'Waiting' OR \"Claim\" IS NULL");
                    table.ForeignKey(
                        name: "FK_DateLetters_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DateLetters_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DateLetters_WorkshopDates_OrganizationId_WorkshopDateId",
                        columns: x => new { x.OrganizationId, x.WorkshopDateId },
                        principalTable: "WorkshopDates",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Readings",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    CoolingOffId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    AccountId = table.Column<Guid>(nullable: false),
                    IsOnBehalf = table.Column<bool>(nullable: false),
                    Text = table.Column<string>(maxLength: 500, nullable: false),
                    WrittenAt = table.Column<DateTime>(nullable: false),
                    Mark = table.Column<string>(maxLength: 32, nullable: true),
                    MarkedBy = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readings", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Readings_Mark", "(\"Mark\" IS NULL) = (\"MarkedBy\" IS NULL)");
                    table.CheckConstraint("CK_Readings_OnBehalf", "\"PersonId\" IS NOT NULL OR NOT \"IsOnBehalf\"");
                    table.CheckConstraint("CK_Readings_Text", "length(trim(\"Text\")) > 0");
                    table.ForeignKey(
                        name: "FK_Readings_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Readings_Accounts_MarkedBy",
                        column: x => x.MarkedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Readings_CoolingOffs_OrganizationId_CoolingOffId",
                        columns: x => new { x.OrganizationId, x.CoolingOffId },
                        principalTable: "CoolingOffs",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Readings_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Readings_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Adoptions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    VisionId = table.Column<Guid>(nullable: false),
                    RoundId = table.Column<Guid>(nullable: false),
                    DeciderId = table.Column<Guid>(nullable: false),
                    DeciderName = table.Column<string>(maxLength: 160, nullable: false),
                    DecidedAt = table.Column<DateTime>(nullable: false),
                    Concerns = table.Column<string>(maxLength: 4000, nullable: false),
                    Despite = table.Column<string>(maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adoptions", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Adoptions_Despite", "\"Concerns\" = '' or \"Despite\" is not null");
                    table.ForeignKey(
                        name: "FK_Adoptions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Adoptions_Rounds_OrganizationId_RoundId",
                        columns: x => new { x.OrganizationId, x.RoundId },
                        principalTable: "Rounds",
                        principalColumns: new[] { "OrganizationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Adoptions_Visions_OrganizationId_VisionId",
                        columns: x => new { x.OrganizationId, x.VisionId },
                        principalTable: "Visions",
                        principalColumns: new[] { "OrganizationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Clinics",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    RoundId = table.Column<Guid>(nullable: false),
                    Sentence = table.Column<string>(maxLength: 280, nullable: false),
                    WordIndex = table.Column<int>(nullable: false),
                    State = table.Column<string>(maxLength: 32, nullable: false),
                    OpenedAt = table.Column<DateTime>(nullable: false),
                    EndsAt = table.Column<DateTime>(nullable: false),
                    ClosedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clinics", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Clinics_Ends", "\"EndsAt\" > \"OpenedAt\"");
                    table.ForeignKey(
                        name: "FK_Clinics_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Clinics_Rounds_OrganizationId_RoundId",
                        columns: x => new { x.OrganizationId, x.RoundId },
                        principalTable: "Rounds",
                        principalColumns: new[] { "OrganizationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Readers",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    RoundId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    Name = table.Column<string>(maxLength: 160, nullable: false),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(nullable: true),
                    Reaction = table.Column<string>(maxLength: 32, nullable: true),
                    Reason = table.Column<string>(maxLength: 2000, nullable: false),
                    ColdRead = table.Column<string>(maxLength: 280, nullable: false),
                    Recited = table.Column<string>(maxLength: 600, nullable: true),
                    CameByOpenLink = table.Column<bool>(nullable: false),
                    RemindedAt = table.Column<DateTime>(nullable: true),
                    StandsFromBefore = table.Column<bool>(nullable: false),
                    Reply = table.Column<string>(maxLength: 2000, nullable: false),
                    BrowserHash = table.Column<string>(maxLength: 64, nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readers", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Readers_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Readers_People_OrganizationId_PersonId",
                        columns: x => new { x.OrganizationId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "OrganizationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Readers_Rounds_OrganizationId_RoundId",
                        columns: x => new { x.OrganizationId, x.RoundId },
                        principalTable: "Rounds",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SessionRemarks",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    ListeningSessionId = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(maxLength: 600, nullable: false),
                    Tags = table.Column<string>(maxLength: 200, nullable: false),
                    IsObstacle = table.Column<bool>(nullable: false),
                    Category = table.Column<string>(maxLength: 32, nullable: true),
                    State = table.Column<string>(maxLength: 32, nullable: false),
                    Reason = table.Column<string>(maxLength: 32, nullable: true),
                    DecidedBy = table.Column<string>(maxLength: 160, nullable: true),
                    Speaker = table.Column<int>(nullable: true),
                    Visitor = table.Column<string>(maxLength: 64, nullable: true),
                    Turn = table.Column<int>(nullable: true),
                    Upvotes = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionRemarks", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_SessionRemarks_Reason", "(\"State\" = 'Hidden') = (\"Reason\" IS NOT NULL)");
                    table.CheckConstraint("CK_SessionRemarks_Speaker", "\"Speaker\" BETWEEN 1 AND 40");
                    table.CheckConstraint("CK_SessionRemarks_Turn", "\"Turn\" BETWEEN 1 AND 10");
                    table.ForeignKey(
                        name: "FK_SessionRemarks_ListeningSessions",
                        columns: x => new { x.OrganizationId, x.ListeningSessionId },
                        principalTable: "ListeningSessions",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SessionRemarks_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Lodestar:WithoutRowId", true);

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    DraftId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 32, nullable: false),
                    Text = table.Column<string>(maxLength: 600, nullable: false),
                    Source = table.Column<string>(maxLength: 160, nullable: false),
                    AnswerId = table.Column<Guid>(nullable: true),
                    Start = table.Column<int>(nullable: false),
                    Length = table.Column<int>(nullable: false),
                    AddedBy = table.Column<Guid>(nullable: false),
                    AddedAt = table.Column<DateTime>(nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_Evidence_Quote", "(\"Kind\" = 'Quote') = (\"AnswerId\" IS NOT NULL)");
                    table.CheckConstraint("CK_Evidence_Words", "(\"Kind\" = 'Quote') = (\"Text\" = '' AND \"Source\" = '')");
                    table.ForeignKey(
                        name: "FK_Evidence_Accounts_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Evidence_Answers_OrganizationId_AnswerId",
                        columns: x => new { x.OrganizationId, x.AnswerId },
                        principalTable: "Answers",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Evidence_Drafts_OrganizationId_DraftId",
                        columns: x => new { x.OrganizationId, x.DraftId },
                        principalTable: "Drafts",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Evidence_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Quotes",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    ThemeId = table.Column<Guid>(nullable: false),
                    AnswerId = table.Column<Guid>(nullable: false),
                    Start = table.Column<int>(nullable: false),
                    Length = table.Column<int>(nullable: false),
                    Words = table.Column<string>(nullable: false),
                    SearchText = table.Column<string>(nullable: false),
                    IsPinned = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Quotes", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Quotes_Answers_OrganizationId_AnswerId",
                        columns: x => new { x.OrganizationId, x.AnswerId },
                        principalTable: "Answers",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Quotes_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Quotes_Themes_OrganizationId_ThemeId",
                        columns: x => new { x.OrganizationId, x.ThemeId },
                        principalTable: "Themes",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Lodestar:WithoutRowId", true);

            migrationBuilder.CreateTable(
                name: "TrialMarks",
                columns: table => new
                {
                    IsFirst = table.Column<bool>(nullable: false),
                    Moment = table.Column<int>(nullable: false),
                    OrganizationId = table.Column<Guid>(nullable: false),
                    TrialId = table.Column<Guid>(nullable: false),
                    Sight = table.Column<string>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrialMarks", x => new { x.OrganizationId, x.TrialId, x.IsFirst, x.Moment });
                    table.CheckConstraint("CK_TrialMarks_Moment", "\"Moment\" between 1 and 10");
                    table.ForeignKey(
                        name: "FK_TrialMarks_Trials_OrganizationId_TrialId",
                        columns: x => new { x.OrganizationId, x.TrialId },
                        principalTable: "Trials",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PersonalLinks",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalLinks", x => new { x.OrganizationId, x.TokenHash });
                    table.ForeignKey(
                        name: "FK_PersonalLinks_Invitees_OrganizationId_SurveyId_PersonId",
                        columns: x => new { x.OrganizationId, x.SurveyId, x.PersonId },
                        principalTable: "Invitees",
                        principalColumns: new[] { "OrganizationId", "SurveyId", "PersonId" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PersonalLinks_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SurveyLetters",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    SurveyId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    Round = table.Column<int>(nullable: false),
                    State = table.Column<string>(maxLength: 32, nullable: false),
                    Tries = table.Column<int>(nullable: false),
                    Claim = table.Column<Guid>(nullable: true),
                    ReturnToken = table.Column<string>(maxLength: 26, nullable: true),
                    TakenAt = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyLetters", x => new { x.OrganizationId, x.SurveyId, x.PersonId, x.Round });
                    table.CheckConstraint("CK_SurveyLetters_Round", "\"Round\" >= 0");
                    table.CheckConstraint("CK_SurveyLetters_Waiting", "\"State\" <> 'Waiting' OR \"Claim\" IS NULL");
                    table.ForeignKey(
                        name: "FK_SurveyLetters_Invitees_OrganizationId_SurveyId_PersonId",
                        columns: x => new { x.OrganizationId, x.SurveyId, x.PersonId },
                        principalTable: "Invitees",
                        principalColumns: new[] { "OrganizationId", "SurveyId", "PersonId" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SurveyLetters_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PersonalVisions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    AccountId = table.Column<Guid>(nullable: false),
                    Why = table.Column<string>(maxLength: 500, nullable: true),
                    Contribution = table.Column<string>(maxLength: 500, nullable: true),
                    Feeling = table.Column<string>(maxLength: 500, nullable: true),
                    Help = table.Column<string>(maxLength: 120, nullable: false),
                    SoThat = table.Column<string>(maxLength: 120, nullable: false),
                    SharedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalVisions", x => new { x.OrganizationId, x.Id });
                    table.CheckConstraint("CK_PersonalVisions_Sentence", "length(\"Help\") > 0 and length(\"SoThat\") > 0");
                    table.ForeignKey(
                        name: "FK_PersonalVisions_Memberships_OrganizationId_AccountId",
                        columns: x => new { x.OrganizationId, x.AccountId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganizationId", "AccountId" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PersonalVisions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PainVoices",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    PainPointId = table.Column<Guid>(nullable: false),
                    AnswerId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PainVoices", x => new { x.OrganizationId, x.PainPointId, x.AnswerId });
                    table.ForeignKey(
                        name: "FK_PainVoices_Answers_OrganizationId_AnswerId",
                        columns: x => new { x.OrganizationId, x.AnswerId },
                        principalTable: "Answers",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PainVoices_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PainVoices_PainPoints_OrganizationId_PainPointId",
                        columns: x => new { x.OrganizationId, x.PainPointId },
                        principalTable: "PainPoints",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Lodestar:WithoutRowId", true);

            migrationBuilder.CreateTable(
                name: "TeamLinks",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    TeamId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamLinks", x => new { x.OrganizationId, x.TokenHash });
                    table.ForeignKey(
                        name: "FK_TeamLinks_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TeamLinks_TeamInvitations_OrganizationId_TeamId_PersonId",
                        columns: x => new { x.OrganizationId, x.TeamId, x.PersonId },
                        principalTable: "TeamInvitations",
                        principalColumns: new[] { "OrganizationId", "TeamId", "PersonId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClinicWords",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    ClinicId = table.Column<Guid>(nullable: false),
                    Place = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 280, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClinicWords", x => new { x.OrganizationId, x.ClinicId, x.Place });
                    table.CheckConstraint("CK_ClinicWords_Place", "\"Place\" between 0 and 3");
                    table.ForeignKey(
                        name: "FK_ClinicWords_Clinics_OrganizationId_ClinicId",
                        columns: x => new { x.OrganizationId, x.ClinicId },
                        principalTable: "Clinics",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClinicWords_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClinicReaders",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    ClinicId = table.Column<Guid>(nullable: false),
                    ReaderId = table.Column<Guid>(nullable: false),
                    Hesitated = table.Column<bool>(nullable: false),
                    BrowserHash = table.Column<string>(maxLength: 64, nullable: true),
                    Version = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClinicReaders", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_ClinicReaders_Clinics_OrganizationId_ClinicId",
                        columns: x => new { x.OrganizationId, x.ClinicId },
                        principalTable: "Clinics",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClinicReaders_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClinicReaders_Readers_OrganizationId_ReaderId",
                        columns: x => new { x.OrganizationId, x.ReaderId },
                        principalTable: "Readers",
                        principalColumns: new[] { "OrganizationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "ReaderLinks",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    ReaderId = table.Column<Guid>(nullable: false),
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReaderLinks", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_ReaderLinks_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReaderLinks_Readers_OrganizationId_ReaderId",
                        columns: x => new { x.OrganizationId, x.ReaderId },
                        principalTable: "Readers",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WordFlags",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    ReaderId = table.Column<Guid>(nullable: false),
                    WordIndex = table.Column<int>(nullable: false),
                    Suggestion = table.Column<string>(maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WordFlags", x => new { x.OrganizationId, x.ReaderId, x.WordIndex });
                    table.ForeignKey(
                        name: "FK_WordFlags_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WordFlags_Readers_OrganizationId_ReaderId",
                        columns: x => new { x.OrganizationId, x.ReaderId },
                        principalTable: "Readers",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Upvotes",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    SessionRemarkId = table.Column<Guid>(nullable: false),
                    Visitor = table.Column<string>(maxLength: 64, nullable: false),
                    ListeningSessionId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Upvotes", x => new { x.OrganizationId, x.SessionRemarkId, x.Visitor });
                    table.ForeignKey(
                        name: "FK_Upvotes_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Upvotes_SessionRemarks_OrganizationId_SessionRemarkId",
                        columns: x => new { x.OrganizationId, x.SessionRemarkId },
                        principalTable: "SessionRemarks",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Lodestar:WithoutRowId", true);

            migrationBuilder.CreateTable(
                name: "ClinicChoices",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    ClinicReaderId = table.Column<Guid>(nullable: false),
                    First = table.Column<int>(nullable: false),
                    Second = table.Column<int>(nullable: false),
                    Better = table.Column<int>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClinicChoices", x => new { x.OrganizationId, x.ClinicReaderId, x.First, x.Second });
                    table.CheckConstraint("CK_ClinicChoices_Better", "\"Better\" is null or \"Better\" in (\"First\", \"Second\")");
                    table.CheckConstraint("CK_ClinicChoices_Pair", "\"First\" >= 0 and \"First\" < \"Second\" and \"Second\" <= 3");
                    table.ForeignKey(
                        name: "FK_ClinicChoices_ClinicReaders_OrganizationId_ClinicReaderId",
                        columns: x => new { x.OrganizationId, x.ClinicReaderId },
                        principalTable: "ClinicReaders",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClinicChoices_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClinicLinks",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(nullable: false),
                    Id = table.Column<Guid>(nullable: false),
                    ClinicReaderId = table.Column<Guid>(nullable: false),
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClinicLinks", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_ClinicLinks_ClinicReaders_OrganizationId_ClinicReaderId",
                        columns: x => new { x.OrganizationId, x.ClinicReaderId },
                        principalTable: "ClinicReaders",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClinicLinks_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Absences_OrganizationId_PersonId_Until",
                table: "Absences",
                columns: new[] { "OrganizationId", "PersonId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountClaims_UserId",
                table: "AccountClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLogins_UserId",
                table: "AccountLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Acknowledgements_OrganizationId_PersonId",
                table: "Acknowledgements",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_OrganizationId_RoundId",
                table: "Adoptions",
                columns: new[] { "OrganizationId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_OrganizationId_VisionId",
                table: "Adoptions",
                columns: new[] { "OrganizationId", "VisionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Answers_OrganizationId_QuestionId",
                table: "Answers",
                columns: new[] { "OrganizationId", "QuestionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Answers_OrganizationId_ResponseId",
                table: "Answers",
                columns: new[] { "OrganizationId", "ResponseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Answers_OrganizationId_SurveyId_Id",
                table: "Answers",
                columns: new[] { "OrganizationId", "SurveyId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ClinicLinks_OrganizationId_ClinicReaderId",
                table: "ClinicLinks",
                columns: new[] { "OrganizationId", "ClinicReaderId" });

            migrationBuilder.CreateIndex(
                name: "IX_ClinicLinks_TokenHash",
                table: "ClinicLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClinicReaders_OrganizationId_ClinicId_ReaderId",
                table: "ClinicReaders",
                columns: new[] { "OrganizationId", "ClinicId", "ReaderId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClinicReaders_OrganizationId_ReaderId",
                table: "ClinicReaders",
                columns: new[] { "OrganizationId", "ReaderId" });

            migrationBuilder.CreateIndex(
                name: "IX_Clinics_OrganizationId_RoundId",
                table: "Clinics",
                columns: new[] { "OrganizationId", "RoundId" },
                unique: true,
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_CoolingOffs_EndedEarlyBy",
                table: "CoolingOffs",
                column: "EndedEarlyBy");

            migrationBuilder.CreateIndex(
                name: "IX_CoolingOffs_OrganizationId_DraftId_Number",
                table: "CoolingOffs",
                columns: new[] { "OrganizationId", "DraftId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CoolingOffs_OrganizationId_DraftVersionId",
                table: "CoolingOffs",
                columns: new[] { "OrganizationId", "DraftVersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_CoolingOffs_StartedBy",
                table: "CoolingOffs",
                column: "StartedBy");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerSegments_OrganizationId_Name",
                table: "CustomerSegments",
                columns: new[] { "OrganizationId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DateLetters_OrganizationId_PersonId",
                table: "DateLetters",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_DraftVersions_AuthorId",
                table: "DraftVersions",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_DraftVersions_OrganizationId_DraftId_Number",
                table: "DraftVersions",
                columns: new[] { "OrganizationId", "DraftId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_AddedBy",
                table: "Evidence",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_OrganizationId_AnswerId",
                table: "Evidence",
                columns: new[] { "OrganizationId", "AnswerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_OrganizationId_DraftId_AnswerId_Start",
                table: "Evidence",
                columns: new[] { "OrganizationId", "DraftId", "AnswerId", "Start" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Excerpts_OrganizationId_SourceId_Start_End",
                table: "Excerpts",
                columns: new[] { "OrganizationId", "SourceId", "Start", "End" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GateWaivers_OrganizationId",
                table: "GateWaivers",
                column: "OrganizationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitees_OrganizationId_PersonId",
                table: "Invitees",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_State_DueAt",
                table: "Jobs",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Launches_OrganizationId_VisionId",
                table: "Launches",
                columns: new[] { "OrganizationId", "VisionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ListeningSessions_Code",
                table: "ListeningSessions",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ListeningSessions_OrganizationId_QuestionId",
                table: "ListeningSessions",
                columns: new[] { "OrganizationId", "QuestionId" });

            migrationBuilder.CreateIndex(
                name: "IX_ListeningSessions_OrganizationId_SurveyId",
                table: "ListeningSessions",
                columns: new[] { "OrganizationId", "SurveyId" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_AccountId",
                table: "Memberships",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_OrganizationId_PersonId",
                table: "Memberships",
                columns: new[] { "OrganizationId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObservationMarks_OrganizationId_StandardId",
                table: "ObservationMarks",
                columns: new[] { "OrganizationId", "StandardId" });

            migrationBuilder.CreateIndex(
                name: "IX_Observations_OrganizationId_ObserverId_AttemptKey",
                table: "Observations",
                columns: new[] { "OrganizationId", "ObserverId", "AttemptKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Observations_OrganizationId_SeenAt",
                table: "Observations",
                columns: new[] { "OrganizationId", "SeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Observations_OrganizationId_TouchPointId",
                table: "Observations",
                columns: new[] { "OrganizationId", "TouchPointId" });

            migrationBuilder.CreateIndex(
                name: "IX_Observations_OrganizationId_UnitId",
                table: "Observations",
                columns: new[] { "OrganizationId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_PainCategories_OrganizationId_Name",
                table: "PainCategories",
                columns: new[] { "OrganizationId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PainPoints_OrganizationId_MergedIntoId",
                table: "PainPoints",
                columns: new[] { "OrganizationId", "MergedIntoId" });

            migrationBuilder.CreateIndex(
                name: "IX_PainPoints_OrganizationId_OwnCategoryId",
                table: "PainPoints",
                columns: new[] { "OrganizationId", "OwnCategoryId" });

            migrationBuilder.CreateIndex(
                name: "IX_PainPoints_OrganizationId_OwnerId",
                table: "PainPoints",
                columns: new[] { "OrganizationId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_PainPoints_OrganizationId_Text",
                table: "PainPoints",
                columns: new[] { "OrganizationId", "Text" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PainPoints_OrganizationId_UnitId",
                table: "PainPoints",
                columns: new[] { "OrganizationId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_PainVoices_OrganizationId_AnswerId",
                table: "PainVoices",
                columns: new[] { "OrganizationId", "AnswerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Participations_OrganizationId_PersonId",
                table: "Participations",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_People_OrganizationId_Email",
                table: "People",
                columns: new[] { "OrganizationId", "Email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_OrganizationId_EmployeeNumber",
                table: "People",
                columns: new[] { "OrganizationId", "EmployeeNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_OrganizationId_SearchText",
                table: "People",
                columns: new[] { "OrganizationId", "SearchText" });

            migrationBuilder.CreateIndex(
                name: "IX_People_OrganizationId_UnitId",
                table: "People",
                columns: new[] { "OrganizationId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_PersonalLinks_OrganizationId_SurveyId_PersonId",
                table: "PersonalLinks",
                columns: new[] { "OrganizationId", "SurveyId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_PersonalLinks_TokenHash",
                table: "PersonalLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalVisions_OrganizationId_AccountId",
                table: "PersonalVisions",
                columns: new[] { "OrganizationId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlaybookStandards_OrganizationId_StandardId",
                table: "PlaybookStandards",
                columns: new[] { "OrganizationId", "StandardId" });

            migrationBuilder.CreateIndex(
                name: "IX_PreNotes_OrganizationId_PersonId",
                table: "PreNotes",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Purposes_OrganizationId",
                table: "Purposes",
                column: "OrganizationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Questions_OrganizationId_SurveyId_Ordinal",
                table: "Questions",
                columns: new[] { "OrganizationId", "SurveyId", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_OrganizationId_AnswerId",
                table: "Quotes",
                columns: new[] { "OrganizationId", "AnswerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_OrganizationId_ThemeId",
                table: "Quotes",
                columns: new[] { "OrganizationId", "ThemeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Ratings_RaterId",
                table: "Ratings",
                column: "RaterId");

            migrationBuilder.CreateIndex(
                name: "IX_ReaderLinks_OrganizationId_ReaderId",
                table: "ReaderLinks",
                columns: new[] { "OrganizationId", "ReaderId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReaderLinks_TokenHash",
                table: "ReaderLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Readers_OrganizationId_PersonId",
                table: "Readers",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Readers_OrganizationId_RoundId",
                table: "Readers",
                columns: new[] { "OrganizationId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Readings_AccountId",
                table: "Readings",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Readings_MarkedBy",
                table: "Readings",
                column: "MarkedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Readings_OrganizationId_CoolingOffId_AccountId",
                table: "Readings",
                columns: new[] { "OrganizationId", "CoolingOffId", "AccountId" },
                unique: true,
                filter: "\"PersonId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Readings_OrganizationId_CoolingOffId_PersonId",
                table: "Readings",
                columns: new[] { "OrganizationId", "CoolingOffId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Readings_OrganizationId_PersonId",
                table: "Readings",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecallAttempts_OrganizationId_LaunchId_PersonId",
                table: "RecallAttempts",
                columns: new[] { "OrganizationId", "LaunchId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecallAttempts_OrganizationId_PersonId",
                table: "RecallAttempts",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Responses_OrganizationId_SurveyId_Voice_ReceiptHash",
                table: "Responses",
                columns: new[] { "OrganizationId", "SurveyId", "Voice", "ReceiptHash" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleActions_AccountId",
                table: "RoleActions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_RoleActions_OrganizationId_DraftId_UnitId_Level",
                table: "RoleActions",
                columns: new[] { "OrganizationId", "DraftId", "UnitId", "Level" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoleActions_OrganizationId_PersonId",
                table: "RoleActions",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleActions_OrganizationId_UnitId",
                table: "RoleActions",
                columns: new[] { "OrganizationId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomSteps_OrganizationId_WorkshopId_Attempt",
                table: "RoomSteps",
                columns: new[] { "OrganizationId", "WorkshopId", "Attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_OpenCode",
                table: "Rounds",
                column: "OpenCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_OrganizationId_DraftId",
                table: "Rounds",
                columns: new[] { "OrganizationId", "DraftId" },
                unique: true,
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_OrganizationId_DraftVersionId",
                table: "Rounds",
                columns: new[] { "OrganizationId", "DraftVersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_OrganizationId_Number",
                table: "Rounds",
                columns: new[] { "OrganizationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_OrganizationId_PreviousRoundId",
                table: "Rounds",
                columns: new[] { "OrganizationId", "PreviousRoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Seats_LinkHash",
                table: "Seats",
                column: "LinkHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Seats_OrganizationId_PersonId",
                table: "Seats",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Seats_OrganizationId_WorkshopId_PersonId",
                table: "Seats",
                columns: new[] { "OrganizationId", "WorkshopId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SegmentVerdicts_AccountId",
                table: "SegmentVerdicts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_SegmentVerdicts_OrganizationId_SegmentId",
                table: "SegmentVerdicts",
                columns: new[] { "OrganizationId", "SegmentId" });

            migrationBuilder.CreateIndex(
                name: "IX_SessionRemarks_Turn",
                table: "SessionRemarks",
                columns: new[] { "OrganizationId", "ListeningSessionId", "Visitor", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInLinks_AccountId",
                table: "SignInLinks",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_SignInLinks_ExpiresAt",
                table: "SignInLinks",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_SignInLinks_OrganizationId",
                table: "SignInLinks",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_OrganizationId_Kind",
                table: "Sources",
                columns: new[] { "OrganizationId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Standards_OrganizationId_PillarId",
                table: "Standards",
                columns: new[] { "OrganizationId", "PillarId" });

            migrationBuilder.CreateIndex(
                name: "IX_Standards_OrganizationId_TouchPointId",
                table: "Standards",
                columns: new[] { "OrganizationId", "TouchPointId" });

            migrationBuilder.CreateIndex(
                name: "IX_SubPillars_OrganizationId_PillarId",
                table: "SubPillars",
                columns: new[] { "OrganizationId", "PillarId" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyLetters_OrganizationId_PersonId_TakenAt",
                table: "SurveyLetters",
                columns: new[] { "OrganizationId", "PersonId", "TakenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyLetters_OrganizationId_ReturnToken",
                table: "SurveyLetters",
                columns: new[] { "OrganizationId", "ReturnToken" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SurveyLetters_OrganizationId_SurveyId_State_Tries_PersonId",
                table: "SurveyLetters",
                columns: new[] { "OrganizationId", "SurveyId", "State", "Tries", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_Code",
                table: "Surveys",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_OrganizationId_PersonId",
                table: "TeamInvitations",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_TeamLinks_OrganizationId_TeamId_PersonId",
                table: "TeamLinks",
                columns: new[] { "OrganizationId", "TeamId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_TeamLinks_TokenHash",
                table: "TeamLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ThemeChanges_OrganizationId_SurveyId_Number",
                table: "ThemeChanges",
                columns: new[] { "OrganizationId", "SurveyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ThemeParts_OrganizationId_ThemeId",
                table: "ThemeParts",
                columns: new[] { "OrganizationId", "ThemeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ThemeReplies_OrganizationId_ThemeId",
                table: "ThemeReplies",
                columns: new[] { "OrganizationId", "ThemeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Themes_OrganizationId_SurveyId_Key",
                table: "Themes",
                columns: new[] { "OrganizationId", "SurveyId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ThemeSnapshots_OrganizationId_SurveyId",
                table: "ThemeSnapshots",
                columns: new[] { "OrganizationId", "SurveyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ThemeTellings_OrganizationId_ThemeId",
                table: "ThemeTellings",
                columns: new[] { "OrganizationId", "ThemeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Translations_OrganizationId_VisionId_Language",
                table: "Translations",
                columns: new[] { "OrganizationId", "VisionId", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Trials_OneOpen",
                table: "Trials",
                columns: new[] { "OrganizationId", "StandardId" },
                unique: true,
                filter: "\"EndedAt\" is null");

            migrationBuilder.CreateIndex(
                name: "IX_TriangleEditions_OrganizationId_Major_Minor",
                table: "TriangleEditions",
                columns: new[] { "OrganizationId", "Major", "Minor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Turnouts_OrganizationId_SurveyId_Number",
                table: "Turnouts",
                columns: new[] { "OrganizationId", "SurveyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Units_OrganizationId_ParentId_Name",
                table: "Units",
                columns: new[] { "OrganizationId", "ParentId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnitVisions_OrganizationId_UnitId",
                table: "UnitVisions",
                columns: new[] { "OrganizationId", "UnitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UploadedLists_ExpiresAt",
                table: "UploadedLists",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_Upvotes_OrganizationId_ListeningSessionId",
                table: "Upvotes",
                columns: new[] { "OrganizationId", "ListeningSessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_ValueMarks_OneOfTheVision",
                table: "ValueMarks",
                columns: new[] { "OrganizationId", "SourceId" },
                unique: true,
                filter: "\"PillarId\" is null");

            migrationBuilder.CreateIndex(
                name: "IX_ValueMarks_OrganizationId_PillarId",
                table: "ValueMarks",
                columns: new[] { "OrganizationId", "PillarId" });

            migrationBuilder.CreateIndex(
                name: "IX_ValueMarks_OrganizationId_SourceId_PillarId",
                table: "ValueMarks",
                columns: new[] { "OrganizationId", "SourceId", "PillarId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ValueRatings_AccountId",
                table: "ValueRatings",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ValueRatings_OrganizationId_SourceId",
                table: "ValueRatings",
                columns: new[] { "OrganizationId", "SourceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Visions_OrganizationId_DraftVersionId",
                table: "Visions",
                columns: new[] { "OrganizationId", "DraftVersionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Visions_OrganizationId_Number",
                table: "Visions",
                columns: new[] { "OrganizationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WordComments_AccountId",
                table: "WordComments",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_WordComments_OrganizationId_DraftVersionId",
                table: "WordComments",
                columns: new[] { "OrganizationId", "DraftVersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_WordComments_ResolvedBy",
                table: "WordComments",
                column: "ResolvedBy");

            migrationBuilder.CreateIndex(
                name: "IX_WorkPaths_OrganizationId_CustomerId",
                table: "WorkPaths",
                columns: new[] { "OrganizationId", "CustomerId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkPaths_OrganizationId_ReceiverId",
                table: "WorkPaths",
                columns: new[] { "OrganizationId", "ReceiverId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkPaths_OrganizationId_UnitId",
                table: "WorkPaths",
                columns: new[] { "OrganizationId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkshopDates_OrganizationId_TeamId",
                table: "WorkshopDates",
                columns: new[] { "OrganizationId", "TeamId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Workshops_PlannedBy",
                table: "Workshops",
                column: "PlannedBy");

            migrationBuilder.CreateIndex(
                name: "IX_WritingTeamMembers_OrganizationId_PersonId",
                table: "WritingTeamMembers",
                columns: new[] { "OrganizationId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_WritingTeams_OrganizationId",
                table: "WritingTeams",
                column: "OrganizationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_YouSaidPages_Code",
                table: "YouSaidPages",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_YouSaidPages_OrganizationId",
                table: "YouSaidPages",
                column: "OrganizationId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Absences");

            migrationBuilder.DropTable(
                name: "AccountClaims");

            migrationBuilder.DropTable(
                name: "AccountLogins");

            migrationBuilder.DropTable(
                name: "AccountTokens");

            migrationBuilder.DropTable(
                name: "Acknowledgements");

            migrationBuilder.DropTable(
                name: "Adoptions");

            migrationBuilder.DropTable(
                name: "ClinicChoices");

            migrationBuilder.DropTable(
                name: "ClinicLinks");

            migrationBuilder.DropTable(
                name: "ClinicWords");

            migrationBuilder.DropTable(
                name: "DateLetters");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "Excerpts");

            migrationBuilder.DropTable(
                name: "GateWaivers");

            migrationBuilder.DropTable(
                name: "Installation");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "KioskPins");

            migrationBuilder.DropTable(
                name: "NeverAlways");

            migrationBuilder.DropTable(
                name: "ObservationMarks");

            migrationBuilder.DropTable(
                name: "PainVoices");

            migrationBuilder.DropTable(
                name: "Participations");

            migrationBuilder.DropTable(
                name: "PersonalLinks");

            migrationBuilder.DropTable(
                name: "PersonalVisions");

            migrationBuilder.DropTable(
                name: "PlaybookStandards");

            migrationBuilder.DropTable(
                name: "PreNotes");

            migrationBuilder.DropTable(
                name: "ProtectionKeys");

            migrationBuilder.DropTable(
                name: "Purposes");

            migrationBuilder.DropTable(
                name: "Quotes");

            migrationBuilder.DropTable(
                name: "Ratings");

            migrationBuilder.DropTable(
                name: "ReaderLinks");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "RecallAttempts");

            migrationBuilder.DropTable(
                name: "RoleActions");

            migrationBuilder.DropTable(
                name: "RoleSplits");

            migrationBuilder.DropTable(
                name: "RoomPresences");

            migrationBuilder.DropTable(
                name: "RoomSteps");

            migrationBuilder.DropTable(
                name: "Seats");

            migrationBuilder.DropTable(
                name: "SegmentVerdicts");

            migrationBuilder.DropTable(
                name: "SignInLinks");

            migrationBuilder.DropTable(
                name: "SourceFiles");

            migrationBuilder.DropTable(
                name: "SpentAttempts");

            migrationBuilder.DropTable(
                name: "SubPillars");

            migrationBuilder.DropTable(
                name: "SurveyLetters");

            migrationBuilder.DropTable(
                name: "SurveyTallies");

            migrationBuilder.DropTable(
                name: "TeamLinks");

            migrationBuilder.DropTable(
                name: "ThemeChanges");

            migrationBuilder.DropTable(
                name: "ThemeParts");

            migrationBuilder.DropTable(
                name: "ThemeReplies");

            migrationBuilder.DropTable(
                name: "ThemeSnapshots");

            migrationBuilder.DropTable(
                name: "ThemeTellings");

            migrationBuilder.DropTable(
                name: "ThemeVoices");

            migrationBuilder.DropTable(
                name: "TranslationVoices");

            migrationBuilder.DropTable(
                name: "TrialMarks");

            migrationBuilder.DropTable(
                name: "TriangleEditionParts");

            migrationBuilder.DropTable(
                name: "Turnouts");

            migrationBuilder.DropTable(
                name: "UnitVisions");

            migrationBuilder.DropTable(
                name: "UploadedListPieces");

            migrationBuilder.DropTable(
                name: "Upvotes");

            migrationBuilder.DropTable(
                name: "ValueMarks");

            migrationBuilder.DropTable(
                name: "ValueRatings");

            migrationBuilder.DropTable(
                name: "WordComments");

            migrationBuilder.DropTable(
                name: "WordFlags");

            migrationBuilder.DropTable(
                name: "WorkPaths");

            migrationBuilder.DropTable(
                name: "WritingTeamMembers");

            migrationBuilder.DropTable(
                name: "YouSaidPages");

            migrationBuilder.DropTable(
                name: "ClinicReaders");

            migrationBuilder.DropTable(
                name: "WorkshopDates");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "PainPoints");

            migrationBuilder.DropTable(
                name: "Memberships");

            migrationBuilder.DropTable(
                name: "Playbooks");

            migrationBuilder.DropTable(
                name: "Answers");

            migrationBuilder.DropTable(
                name: "CoolingOffs");

            migrationBuilder.DropTable(
                name: "Launches");

            migrationBuilder.DropTable(
                name: "Workshops");

            migrationBuilder.DropTable(
                name: "Invitees");

            migrationBuilder.DropTable(
                name: "TeamInvitations");

            migrationBuilder.DropTable(
                name: "Themes");

            migrationBuilder.DropTable(
                name: "Translations");

            migrationBuilder.DropTable(
                name: "Trials");

            migrationBuilder.DropTable(
                name: "TriangleEditions");

            migrationBuilder.DropTable(
                name: "UploadedLists");

            migrationBuilder.DropTable(
                name: "SessionRemarks");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "CustomerSegments");

            migrationBuilder.DropTable(
                name: "Clinics");

            migrationBuilder.DropTable(
                name: "Readers");

            migrationBuilder.DropTable(
                name: "PainCategories");

            migrationBuilder.DropTable(
                name: "Responses");

            migrationBuilder.DropTable(
                name: "WritingTeams");

            migrationBuilder.DropTable(
                name: "Visions");

            migrationBuilder.DropTable(
                name: "Standards");

            migrationBuilder.DropTable(
                name: "ListeningSessions");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Rounds");

            migrationBuilder.DropTable(
                name: "Pillars");

            migrationBuilder.DropTable(
                name: "TouchPoints");

            migrationBuilder.DropTable(
                name: "Questions");

            migrationBuilder.DropTable(
                name: "Units");

            migrationBuilder.DropTable(
                name: "DraftVersions");

            migrationBuilder.DropTable(
                name: "Surveys");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Organizations");
        }
    }
}
