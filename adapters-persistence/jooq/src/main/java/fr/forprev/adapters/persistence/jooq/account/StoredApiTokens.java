package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.API_TOKEN;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.account.ApiToken;
import fr.forprev.application.account.ApiTokens;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Role;
import java.util.Optional;

/** {@link ApiTokens} on PostgreSQL. */
public final class StoredApiTokens implements ApiTokens {

  private final Database database;

  /** In that database. */
  public StoredApiTokens(Database database) {
    this.database = database;
  }

  @Override
  public Optional<ApiToken> find(String hash) {
    return database
        .dsl()
        .selectFrom(API_TOKEN)
        .where(API_TOKEN.HASH.eq(hash))
        .fetchOptional(row -> {
          Role role = Role.valueOf(row.getRole());
          return new ApiToken(
              hash,
              new Actor(
                  new PersonId(row.getPerson()),
                  role,
                  StoredProfiles.scope(role, row.getOrganisation(), row.getCaisse())),
              row.getLastDay());
        });
  }

  @Override
  public void save(ApiToken token) {
    database
        .dsl()
        .insertInto(API_TOKEN)
        .values(
            token.hash(),
            token.actor().person().value(),
            token.actor().role().name(),
            StoredProfiles.organisation(token.actor().scope()),
            StoredProfiles.caisse(token.actor().scope()),
            token.lastDay())
        .execute();
  }
}
