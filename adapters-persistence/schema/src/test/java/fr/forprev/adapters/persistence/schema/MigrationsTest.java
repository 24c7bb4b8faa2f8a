package fr.forprev.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  @Test
  void an_empty_database_has_everything_pending_until_its_owner_migrates_it() {
    try (EmbeddedPostgres server = EmbeddedPostgres.startForTests()) {
      String url = server.jdbcUrl("postgres");
      Login owner = new Login(url, server.user(), server.password());
      Login app = new Login(url, ApplicationRole.NAME, "it's secret");
      ApplicationRole.createIfAbsent(owner, app.password());

      int pending = Migrations.of(app).pending();
      assertThat(pending).isPositive();
      assertThat(Migrations.of(owner).apply()).isEqualTo(pending);
      assertThat(Migrations.of(app).pending()).isZero();
      assertThat(Migrations.of(owner).apply()).isZero();
    }
  }
}
