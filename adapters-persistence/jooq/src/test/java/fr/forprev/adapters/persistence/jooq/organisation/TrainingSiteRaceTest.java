package fr.forprev.adapters.persistence.jooq.organisation;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleOrganisations.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.organisation.DeclareTrainingSite;
import fr.forprev.application.organisation.DeclareTrainingSite.Typed;
import fr.forprev.application.organisation.DeleteTrainingSite;
import fr.forprev.application.organisation.SitePorts;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Place;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A training site and the sessions that come to refer to it, at the same moment. */
@Verifies(Rule.ENT_03)
class TrainingSiteRaceTest {
  private static final Actor KARINE = People.as(People.KARINE);

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private final SettableClock clock = SettableClock.on(SampleSession.END);
  private Scene scene;
  private SitePorts sites;

  @BeforeEach
  void takeAnEmptyStore() {
    scene = Scene.in(POSTGRES.emptied(), clock);
    sites = POSTGRES.store().sitePorts(clock);
  }

  @Test
  @Verifies(Rule.SES_05)
  void aSessionThatWaitedForTheDeletionFindsNoSiteAnyMore() {
    List<Future<Decision<Draft>>> saving = new ArrayList<>();

    TrainingSite deleted =
        granted(
            DeleteTrainingSite.of(meanwhile(saving, () -> open(scene.ports())))
                .delete(KARINE, PLATFORM.id()));

    assertThat(deleted).isEqualTo(PLATFORM);
    assertThat(refused(Racers.get(saving.get(0))))
        .containsExactly(
            Reason.of(
                Rule.SES_05, Unblock.ask(Role.MANAGER), Fact.reference("declaredFor", "CATEC")));
    assertThat(POSTGRES.number("select count(*) from session")).isZero();
  }

  @Test
  void aDeletionThatWaitedForTheSessionIsRefused() {
    List<Future<Decision<TrainingSite>>> deleting = new ArrayList<>();

    granted(
        open(
            meanwhile(
                scene.ports(),
                () -> {
                  deleting.add(
                      Racers.start(
                          () -> DeleteTrainingSite.of(sites).delete(KARINE, PLATFORM.id())));
                  POSTGRES.awaitHeldUp(1);
                })));

    assertThat(refused(Racers.get(deleting.get(0))))
        .containsExactly(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                Fact.text("site", "Plateforme de Vénissieux"),
                Fact.count("sessions", 1)));
  }

  @Test
  void twoClicksDeclareOneSite() {
    List<Future<Decision<TrainingSite>>> second = new ArrayList<>();

    TrainingSite declared = granted(declare(meanwhile(second, () -> declare(sites))));

    assertThat(granted(Racers.get(second.get(0)))).isEqualTo(declared);
    assertThat(POSTGRES.number("select count(*) from training_site where name like 'Bassin%'"))
        .isEqualTo(1);
    assertThat(POSTGRES.number("select count(*) from audit_entry")).isEqualTo(1);
  }

  private static Decision<TrainingSite> declare(SitePorts ports) {
    return DeclareTrainingSite.of(ports)
        .declare(
            KARINE,
            new Typed(
                new Name("Bassin de Gerland"),
                new Name("1 rue du Port"),
                PLATFORM.postalCode(),
                PLATFORM.town(),
                PLATFORM.dispositifs()));
  }

  private static Decision<Draft> open(SessionPorts ports) {
    return OpenDraft.of(ports)
        .open(
            KARINE,
            SampleEntry.complete()
                .of(SampleOrganisations.CATEC_1)
                .certified(new CertificateCode("CATEC-1-SURVEILLANT"))
                .at(new Place.OnSite(PLATFORM.id()))
                .input());
  }

  /** Ports of an act before whose end {@code other} begins, and is held up. */
  private <T> SitePorts meanwhile(List<Future<T>> started, Supplier<T> other) {
    return new SitePorts(
        sites.clock(),
        sites.newId(),
        sites.transactions(),
        sites.trainingSites(),
        sites.catalogues(),
        entry -> {
          sites.auditTrail().record(entry);
          started.add(Racers.start(other));
          POSTGRES.awaitHeldUp(1);
        });
  }

  private static SessionPorts meanwhile(SessionPorts ports, Runnable event) {
    return new SessionPorts(
        ports.clock(),
        ports.newId(),
        ports.transactions(),
        ports.sessions(),
        ports.sessionNumbers(),
        ports.sessionRows(),
        ports.dueSessions(),
        ports.deletionNotices(),
        ports.sessionOutcomes(),
        ports.certificates(),
        ports.certificateSequence(),
        ports.annulments(),
        ports.corrections(),
        ports.catalogues(),
        ports.habilitations(),
        ports.organisations(),
        ports.trainingSites(),
        ports.persons(),
        ports.managers(),
        ports.trainerCertifications(),
        ports.trainerRecords(),
        ports.forprevNumbers(),
        entry -> {
          ports.auditTrail().record(entry);
          event.run();
        },
        ports.outbox());
  }
}
