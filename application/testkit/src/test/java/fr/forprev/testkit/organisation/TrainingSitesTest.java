package fr.forprev.testkit.organisation;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
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
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Place;
import fr.forprev.testkit.Keys;
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
import org.junit.jupiter.api.Test;

@Verifies(Rule.ENT_03)
class TrainingSitesTest {

  private static final LocalDate TODAY = SampleSession.END.plusDays(1);
  private static final Actor KARINE = People.as(People.KARINE);
  private static final Actor SOFIANE = People.as(People.SOFIANE);
  private static final Actor YANN = People.as(People.YANN);
  private static final Actor HELENE = People.as(People.HELENE);
  private static final Reason UNSEEN = Reason.unseen(Rule.ENT_03);
  private static final Reason RESERVED = TrainingSite.reserved();
  private static final Typed TYPED =
      new Typed(
          new Name("Bassin de Gerland"),
          new Name("1 rue du Port"),
          PLATFORM.postalCode(),
          PLATFORM.town(),
          Set.of(new DispositifCode("CATEC")));

  private final InMemoryForprev store = new InMemoryForprev();
  private final SettableClock clock = SettableClock.on(TODAY);
  private final Scene scene = Scene.in(store, clock);
  private final SitePorts ports = store.sitePorts(clock);

  @Test
  void aSiteDeclaredByAManagerIsUsableAtOnce() {
    TrainingSite declared = granted(declare(KARINE));

    assertThat(granted(list(SOFIANE))).containsExactly(declared, PLATFORM);
    assertThat(offered(null)).containsExactly(declared, PLATFORM);
    granted(heldAt(declared.id()));
    assertThat(store.auditEntries().get(0))
        .extracting(AuditEntry::act, AuditEntry::actor, AuditEntry::subject)
        .containsExactly(AuditAct.TRAINING_SITE_DECLARED, KARINE, declared.id().value());
  }

  @Test
  void aSecondClickDeclaresNothingMore() {
    TrainingSite declared = granted(declare(KARINE));

    assertThat(granted(declare(People.as(People.BENOIT)))).isEqualTo(declared);
    assertThat(granted(list(KARINE))).containsExactly(declared, PLATFORM);
    assertThat(acts()).containsExactly(AuditAct.TRAINING_SITE_DECLARED);
  }

  @Test
  void anotherPlaceOfTheSameNameIsRefused() {
    granted(declare(KARINE));
    Typed moved =
        new Typed(
            TYPED.name(),
            new Name("2 rue du Port"),
            TYPED.postalCode(),
            TYPED.town(),
            TYPED.dispositifs());

    assertThat(refused(DeclareTrainingSite.of(ports).declare(KARINE, moved)))
        .containsExactly(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                Fact.text("sameName", "Bassin de Gerland"),
                Fact.text("town", "Vénissieux")));
  }

  @Test
  void aDelegateSeesThemAndChangesNothing() {
    assertThat(granted(list(SOFIANE))).containsExactly(PLATFORM);
    assertThat(refused(declare(SOFIANE))).containsExactly(RESERVED);
    assertThat(refused(close(SOFIANE, PLATFORM.id(), TODAY))).containsExactly(RESERVED);
    assertThat(refused(delete(SOFIANE, PLATFORM.id()))).containsExactly(RESERVED);
    assertNothingHappened();
  }

  @Test
  void othersDoNotSeeThem() {
    assertThat(refused(list(HELENE))).containsExactly(UNSEEN);
    assertThat(refused(declare(HELENE))).containsExactly(UNSEEN);
    assertThat(granted(list(YANN))).isEmpty();
    for (Actor other : List.of(HELENE, YANN, People.as(People.INES))) {
      assertThat(refused(close(other, PLATFORM.id(), TODAY))).containsExactly(UNSEEN);
      assertThat(refused(delete(other, PLATFORM.id()))).containsExactly(UNSEEN);
    }
    assertThat(refused(delete(KARINE, new TrainingSiteId(Keys.of(404))))).containsExactly(UNSEEN);
    assertNothingHappened();
  }

  @Test
  @Verifies(Rule.SES_05)
  void aClosedSiteIsChosenForSessionsThatEndBeforeAndForNoOther() {
    granted(close(KARINE, PLATFORM.id(), TODAY));

    assertThat(offered(TODAY.minusDays(1))).containsExactly(stored());
    assertThat(offered(TODAY)).isEmpty();
    assertThat(offered(null)).isEmpty();
    granted(heldAt(PLATFORM.id(), TODAY.minusDays(1)));
    assertThat(refused(heldAt(PLATFORM.id(), TODAY)))
        .containsExactly(
            Reason.of(
                Rule.SES_05,
                Unblock.ask(Role.MANAGER),
                Fact.text("site", "Plateforme de Vénissieux"),
                Fact.day("closedOn", TODAY),
                Fact.day("endDate", TODAY)));
  }

  @Test
  void aSessionKeepsItsClosedSite() {
    Draft draft = granted(heldAt(PLATFORM.id()));

    granted(close(KARINE, PLATFORM.id(), TODAY));

    assertThat(store.sessions().find(draft.id())).contains(draft);
    assertThat(granted(list(KARINE))).containsExactly(stored());
    assertThat(stored().closedOn()).isEqualTo(TODAY);
  }

  @Test
  void closingTwiceOnTheSameDayIsOneAct() {
    TrainingSite closed = granted(close(KARINE, PLATFORM.id(), TODAY));

    assertThat(granted(close(KARINE, PLATFORM.id(), TODAY))).isEqualTo(closed);
    assertThat(acts()).containsExactly(AuditAct.TRAINING_SITE_CLOSED);
  }

  @Test
  void aPastDayIsRefused() {
    assertThat(refused(close(KARINE, PLATFORM.id(), TODAY.minusDays(1))))
        .containsExactly(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                Fact.day("from", TODAY.minusDays(1)),
                Fact.day("today", TODAY)));
    assertNothingHappened();
  }

  @Test
  void aSiteToWhichSessionsReferIsNotDeleted() {
    granted(heldAt(PLATFORM.id()));
    granted(heldAt(PLATFORM.id()));

    assertThat(refused(delete(KARINE, PLATFORM.id())))
        .containsExactly(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                Fact.text("site", "Plateforme de Vénissieux"),
                Fact.count("sessions", 2)));
    assertThat(granted(list(KARINE))).containsExactly(PLATFORM);
  }

  @Test
  void aSiteToWhichNoSessionRefersIsDeleted() {
    Draft draft = granted(heldAt(PLATFORM.id()));
    store.sessions().delete(draft.id());

    assertThat(granted(delete(KARINE, PLATFORM.id()))).isEqualTo(PLATFORM);
    assertThat(granted(list(KARINE))).isEmpty();
    assertThat(acts()).last().isEqualTo(AuditAct.TRAINING_SITE_DELETED);
    assertThat(refused(delete(KARINE, PLATFORM.id()))).containsExactly(UNSEEN);
  }

  private Decision<TrainingSite> declare(Actor actor) {
    return DeclareTrainingSite.of(ports).declare(actor, TYPED);
  }

  private Decision<List<TrainingSite>> list(Actor actor) {
    return ListTrainingSites.of(store.trainingSites()).list(actor);
  }

  private Decision<TrainingSite> close(Actor actor, TrainingSiteId id, LocalDate from) {
    return CloseTrainingSite.of(ports).close(actor, id, from);
  }

  private Decision<TrainingSite> delete(Actor actor, TrainingSiteId id) {
    return DeleteTrainingSite.of(ports).delete(actor, id);
  }

  private Decision<Draft> heldAt(TrainingSiteId site) {
    return heldAt(site, SampleSession.END);
  }

  private Decision<Draft> heldAt(TrainingSiteId site, LocalDate endDate) {
    SampleEntry entry =
        SampleEntry.complete()
            .of(SampleOrganisations.CATEC_1)
            .certified(new CertificateCode("CATEC-1-SURVEILLANT"))
            .at(new Place.OnSite(site))
            .ending(endDate);
    return OpenDraft.of(scene.ports()).open(KARINE, entry.input());
  }

  private List<TrainingSite> offered(@Nullable LocalDate endDate) {
    return SessionChoices.of(scene.ports()).choices(KARINE, endDate).stream()
        .flatMap(choice -> choice.sites().stream())
        .toList();
  }

  private TrainingSite stored() {
    return store.trainingSites().of(SampleOrganisations.MAROSE.id()).get(0);
  }

  private List<AuditAct> acts() {
    return store.auditEntries().stream().map(AuditEntry::act).toList();
  }

  private void assertNothingHappened() {
    assertThat(acts()).isEmpty();
    assertThat(store.trainingSites().of(SampleOrganisations.MAROSE.id())).containsExactly(PLATFORM);
  }
}
