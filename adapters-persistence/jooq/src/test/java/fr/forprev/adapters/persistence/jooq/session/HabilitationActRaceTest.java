package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleOrganisations.SST_OF_MAROSE;
import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.habilitation.HabilitationPorts;
import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.application.habilitation.ResignHabilitation;
import fr.forprev.application.habilitation.SuspendHabilitation;
import fr.forprev.application.habilitation.WithdrawHabilitation;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.testkit.People;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A generation and an act on the right of its habilitation, from today on, at the same moment. */
@Verifies(Rule.HAB_14)
class HabilitationActRaceTest {
  private static final LocalDate TODAY = END.plusDays(1);
  private static final Actor KARINE = People.as(People.KARINE);
  private static final Actor INES = People.as(People.INES);

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private final SettableClock clock = SettableClock.on(TODAY);
  private SessionPorts sessions;
  private HabilitationPorts habilitations;
  private WithEntity session;

  enum Act {
    SUSPENSION(HabilitationState.SUSPENDED) {
      @Override
      Decision<HabilitationView> through(HabilitationPorts ports) {
        return SuspendHabilitation.of(ports)
            .suspend(INES, SST_OF_MAROSE.id(), TODAY, TODAY.plusMonths(1), "Contrôle défavorable");
      }
    },
    WITHDRAWAL(HabilitationState.WITHDRAWN) {
      @Override
      Decision<HabilitationView> through(HabilitationPorts ports) {
        return WithdrawHabilitation.of(ports)
            .withdraw(INES, SST_OF_MAROSE.id(), TODAY, "Manquements répétés");
      }
    },
    RESIGNATION(HabilitationState.RESIGNED) {
      @Override
      Decision<HabilitationView> through(HabilitationPorts ports) {
        return ResignHabilitation.of(ports).resign(KARINE, SST_OF_MAROSE.id(), TODAY);
      }
    };

    private final HabilitationState state;

    Act(HabilitationState state) {
      this.state = state;
    }

    abstract Decision<HabilitationView> through(HabilitationPorts ports);
  }

  @BeforeEach
  void bringASessionToItsGeneration() {
    Scene scene = Scene.in(POSTGRES.emptied(), clock);
    sessions = scene.ports();
    habilitations = POSTGRES.store().habilitationPorts(clock);
    session = scene.resultsSent();
  }

  @ParameterizedTest
  @EnumSource
  @Verifies(Rule.SES_01)
  void nothingIsIssuedWhenTheActIsCommittedFirst(Act act) {
    List<Future<Decision<Issue>>> generation = new ArrayList<>();

    HabilitationView changed =
        granted(
            act.through(
                beforeTheEnd(() ->
                    generation.add(
                        Racers.start(() ->
                            GenerateCertificates.of(sessions).generate(KARINE, session.id()))))));

    assertThat(changed.state()).isEqualTo(act.state);
    assertThat(refused(Racers.get(generation.get(0))))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_01);
    assertThat(POSTGRES.number("select count(*) from certificate")).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void theActWaitsForTheGenerationThatCameFirst(Act act) {
    List<Future<Decision<HabilitationView>>> acting = new ArrayList<>();
    SessionPorts whileActing =
        Meanwhile.afterCertificates(
            sessions,
            () -> {
              acting.add(Racers.start(() -> act.through(habilitations)));
              POSTGRES.awaitHeldUp(1);
            });

    Issue issue = granted(GenerateCertificates.of(whileActing).generate(KARINE, session.id()));

    assertThat(issue.certificates()).hasSize(3);
    assertThat(granted(Racers.get(acting.get(0))).state()).isEqualTo(act.state);
  }

  @Test
  void ofAWithdrawalAndAResignationTheSecondIsRefused() {
    List<Future<Decision<HabilitationView>>> resigning = new ArrayList<>();

    granted(
        Act.WITHDRAWAL.through(
            beforeTheEnd(
                () -> resigning.add(Racers.start(() -> Act.RESIGNATION.through(habilitations))))));

    assertThat(refused(Racers.get(resigning.get(0))))
        .extracting(Reason::rule)
        .containsExactly(Rule.HAB_14);
  }

  /** Ports of an act before whose end {@code event} happens, and is held up. */
  private HabilitationPorts beforeTheEnd(Runnable event) {
    return new HabilitationPorts(
        habilitations.clock(),
        habilitations.newId(),
        habilitations.transactions(),
        habilitations.habilitations(),
        habilitations.byNumber(),
        habilitations.organisations(),
        entry -> {
          habilitations.auditTrail().record(entry);
          event.run();
          POSTGRES.awaitHeldUp(1);
        });
  }
}
