package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.Suspension;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A generation and the suspension of its habilitation at the same moment. */
class SuspensionRaceTest {
  private static final LocalDate TODAY = END.plusDays(1);
  private static final Actor KARINE = People.as(People.KARINE);

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private SessionPorts ports;
  private WithEntity session;

  @BeforeEach
  void bringASessionToItsGeneration() {
    Scene scene = Scene.in(POSTGRES.emptied(), SettableClock.on(TODAY));
    ports = scene.ports();
    session = scene.resultsSent();
  }

  @Test
  @Verifies(Rule.SES_01)
  void nothingIsIssuedWhenTheSuspensionIsCommittedFirst() {
    Future<Decision<Issue>> generation =
        POSTGRES.inAct(() -> {
          ports.habilitations().save(suspended());
          Future<Decision<Issue>> waiting =
              Racers.start(() -> GenerateCertificates.of(ports).generate(KARINE, session.id()));
          POSTGRES.awaitHeldUp(1);
          return waiting;
        });

    assertThat(refused(Racers.get(generation)))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_01);
    assertThat(POSTGRES.number("select count(*) from certificate")).isZero();
    assertThat(ports.sessions().find(session.id())).contains(session);
  }

  @Test
  void theSuspensionWaitsForTheGenerationThatCameFirst() {
    List<Future<Boolean>> suspension = new ArrayList<>();
    SessionPorts whileSuspending =
        Meanwhile.afterCertificates(
            ports,
            () -> {
              suspension.add(Racers.start(this::suspend));
              POSTGRES.awaitHeldUp(1);
            });

    Issue issue = granted(GenerateCertificates.of(whileSuspending).generate(KARINE, session.id()));

    assertThat(issue.certificates()).hasSize(3);
    assertThat(Racers.get(suspension.get(0))).isTrue();
    assertThat(ports.habilitations().of(SampleOrganisations.MAROSE.id()).toString())
        .contains("Contrôle défavorable");
  }

  private boolean suspend() {
    return POSTGRES.inAct(() -> {
      ports.habilitations().save(suspended());
      return true;
    });
  }

  /** From today on: the session itself was covered. */
  private static Habilitation suspended() {
    Habilitation held = SampleOrganisations.SST_OF_MAROSE;
    return new Habilitation(
        held.id(),
        held.number(),
        held.holder(),
        held.dispositifLevel(),
        held.terms(),
        List.of(new Suspension(new DateSpan(TODAY, TODAY.plusMonths(1)), "Contrôle défavorable")),
        null);
  }
}
