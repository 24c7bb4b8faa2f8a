package fr.forprev.adapters.persistence.jooq.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.FollowLink.Choice;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One link, followed by many at the same moment. */
@Verifies(Rule.USR_11)
class LinkRaceTest {
  private static final int MANY = 20;
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
  private static final StoredLink LINK =
      new StoredLink(
          Keys.of(700), OneTimeLink.issued(Purpose.FORGOTTEN_PASSWORD, People.KARINE.id(), TODAY));

  @AutoClose private static final Postgres POSTGRES = Postgres.start(MANY);

  private final AccountPorts ports = POSTGRES.store().accountPorts(SettableClock.on(TODAY));
  private final List<String> secrets = List.of("premier", "second");

  @BeforeEach
  void issueALinkWithTwoSecrets() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
    ports.links().save(LINK);
    secrets.forEach(secret -> ports.links().addSecret(LINK.id(), ports.secrets().hash(secret)));
  }

  @Test
  void servesOnceWhicheverSecretOpensIt() {
    List<Decision<Choice>> chosen =
        Racers.atOnce(
            MANY, number -> choose(secrets.get(number % 2), "un vélo jaune au grenier " + number));

    assertThat(chosen.stream().filter(Decision.Granted.class::isInstance)).hasSize(1);
    String hash = ports.credentials().find(People.KARINE.id()).orElseThrow().passwordHash();
    for (int number = 0; number < MANY; number++) {
      assertThat(ports.passwordHashes().matches("un vélo jaune au grenier " + number, hash))
          .isEqualTo(chosen.get(number) instanceof Decision.Granted);
    }
  }

  @Test
  void eitherServesOrIsRevoked() {
    List<Boolean> served =
        Racers.atOnce(
            2,
            number -> {
              if (number == 0) {
                ports.links().revoke(People.KARINE.id(), Purpose.FORGOTTEN_PASSWORD);
                return false;
              }
              return choose(secrets.get(0), "un vélo jaune au grenier") instanceof Decision.Granted;
            });

    int kept = served.get(1) ? 1 : 0;
    assertThat(POSTGRES.number("select count(*) from one_time_link where used_on is not null"))
        .isEqualTo(kept);
    assertThat(POSTGRES.number("select count(*) from link_secret")).isEqualTo(2L * kept);
    assertThat(POSTGRES.number("select count(*) from credential")).isEqualTo(kept);
  }

  private Decision<Choice> choose(String secret, String password) {
    return FollowLink.of(ports).choose(secret, password);
  }
}
