global using Lodestar.Core.Organizations;
global using Lodestar.Web.Accounts;
global using Lodestar.Web.Data;
global using Lodestar.Web.Localization;
global using Microsoft.EntityFrameworkCore;
