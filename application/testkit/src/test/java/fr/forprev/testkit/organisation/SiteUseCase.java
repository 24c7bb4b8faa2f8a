package fr.forprev.testkit.organisation;

import static fr.forprev.testkit.SampleOrganisations.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.organisation.CloseTrainingSite;
import fr.forprev.application.organisation.DeclareTrainingSite;
import fr.forprev.application.organisation.DeclareTrainingSite.Typed;
import fr.forprev.application.organisation.DeleteTrainingSite;
import fr.forprev.application.organisation.ListTrainingSites;
import fr.forprev.application.organisation.SitePorts;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.application.session.SessionChoices;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Place;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A store, its training sites, and the acts on them the day after the sessions end. */
abstract class SiteUseCase {

  static final LocalDate TODAY = SampleSession.END.plusDays(1);
  static final Actor KARINE = People.as(People.KARINE);
  static final Actor SOFIANE = People.as(People.SOFIANE);
  static final Actor YANN = People.as(People.YANN);
  static final Actor HELENE = People.as(People.HELENE);
  static final Reason UNSEEN = Reason.unseen(Rule.ENT_03);
  static final Reason RESERVED = TrainingSite.reserved();
  static final Typed TYPED =
      new Typed(
          new Name("Bassin de Gerland"),
          new Name("1 rue du Port"),
          PLATFORM.postalCode(),
          PLATFORM.town(),
          Set.of(new DispositifCode("CATEC")));

  final InMemoryForprev store = new InMemoryForprev();
  final SettableClock clock = SettableClock.on(TODAY);
  final Scene scene = Scene.in(store, clock);
  final SitePorts ports = store.sitePorts(clock);

  final Decision<TrainingSite> declare(Actor actor) {
    return DeclareTrainingSite.of(ports).declare(actor, TYPED);
  }

  final Decision<List<TrainingSite>> list(Actor actor) {
    return ListTrainingSites.of(store.trainingSites()).list(actor);
  }

  final Decision<TrainingSite> close(Actor actor, TrainingSiteId id, LocalDate from) {
    return CloseTrainingSite.of(ports).close(actor, id, from);
  }

  final Decision<TrainingSite> delete(Actor actor, TrainingSiteId id) {
    return DeleteTrainingSite.of(ports).delete(actor, id);
  }

  final Decision<Draft> heldAt(TrainingSiteId site) {
    return heldAt(site, SampleSession.END);
  }

  final Decision<Draft> heldAt(TrainingSiteId site, LocalDate endDate) {
    SampleEntry entry =
        SampleEntry.complete()
            .of(SampleOrganisations.CATEC_1)
            .certified(new CertificateCode("CATEC-1-SURVEILLANT"))
            .at(new Place.OnSite(site))
            .ending(endDate);
    return OpenDraft.of(scene.ports()).open(KARINE, entry.input());
  }

  final List<TrainingSite> offered(@Nullable LocalDate endDate) {
    return SessionChoices.of(scene.ports()).choices(KARINE, endDate).stream()
        .flatMap(choice -> choice.sites().stream())
        .toList();
  }

  final TrainingSite stored() {
    return store.trainingSites().of(SampleOrganisations.MAROSE.id()).get(0);
  }

  final List<AuditAct> acts() {
    return store.auditEntries().stream().map(AuditEntry::act).toList();
  }

  final void assertNothingHappened() {
    assertThat(acts()).isEmpty();
    assertThat(store.trainingSites().of(SampleOrganisations.MAROSE.id())).containsExactly(PLATFORM);
  }
}
