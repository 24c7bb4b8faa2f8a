package fr.forprev.adapters.persistence.jooq.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
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

  private final StoredLinks links = new StoredLinks(POSTGRES.database());

  @BeforeEach
  void issueALinkWithTwoSecrets() {
    POSTGRES.emptied();
    links.save(LINK);
    links.addSecret(LINK.id(), hash(0));
    links.addSecret(LINK.id(), hash(1));
  }

  @Test
  void servesOnceWhicheverSecretOpensIt() {
    List<Decision<OneTimeLink>> used = Racers.atOnce(MANY, number -> use(hash(number % 2)));

    assertThat(used.stream().filter(Decision.Granted.class::isInstance)).hasSize(1);
    assertThat(POSTGRES.inAct(() -> links.lock(hash(0))).orElseThrow().link().usedOn())
        .isEqualTo(TODAY);
  }

  @Test
  void eitherServesOrIsRevoked() {
    List<Boolean> served =
        Racers.atOnce(
            2,
            number -> {
              if (number == 0) {
                links.revoke(People.KARINE.id(), Purpose.FORGOTTEN_PASSWORD);
                return false;
              }
              return use(hash(0)) instanceof Decision.Granted;
            });

    assertThat(POSTGRES.number("select count(*) from one_time_link where used_on is not null"))
        .isEqualTo(served.get(1) ? 1 : 0);
    assertThat(POSTGRES.number("select count(*) from link_secret"))
        .isEqualTo(served.get(1) ? 2 : 0);
  }

  private Decision<OneTimeLink> use(String hash) {
    return POSTGRES
        .store()
        .transactions()
        .decide(() ->
            links
                .lock(hash)
                .map(found -> {
                  Decision<OneTimeLink> use = found.link().use(Purpose.FORGOTTEN_PASSWORD, TODAY);
                  if (use instanceof Decision.Granted<OneTimeLink> granted) {
                    links.save(new StoredLink(found.id(), granted.value()));
                  }
                  return use;
                })
                .orElseGet(() -> LINK.link().use(Purpose.EMAIL_CONFIRMATION, TODAY)));
  }

  private static String hash(int secret) {
    return "%064x".formatted(secret);
  }
}
