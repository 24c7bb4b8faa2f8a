package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.CATEC_1;
import static fr.forprev.domain.Samples.PLATFORM;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.dispositifLevel;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.RENNES;
import static fr.forprev.domain.session.Sessions.SAINT_MALO;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.on;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_05)
class PlaceTest {

  @Test
  void aTownIsTakenWhenTheDispositifRequiresNoPlatform() {
    assertThat(grantedBy(save(SST_1, RENNES)).content().place()).isEqualTo(RENNES);
  }

  @Test
  void aPlatformIsTakenWhenTheDispositifRequiresOne() {
    assertThat(grantedBy(save(CATEC_1, SAINT_MALO)).content().place()).isEqualTo(SAINT_MALO);
  }

  @Test
  void aTownIsRefusedWhenAPlatformIsRequired() {
    assertThat(reasonsOf(save(CATEC_1, RENNES)))
        .containsExactly(refused("dispositif", "CATEC", Unblock.ask(Role.MANAGER)));
  }

  @Test
  void aPlatformIsRefusedWhenNoneIsRequired() {
    assertThat(reasonsOf(save(SST_1, SAINT_MALO)))
        .containsExactly(refused("freePlaceOf", "SST", Unblock.never()));
  }

  @Test
  void aPlatformDeclaredForAnotherDispositifIsRefused() {
    assertThat(reasonsOf(save(dispositifLevel("ECHPIED", Level.ONE), SAINT_MALO)))
        .containsExactly(refused("declaredFor", "ECHPIED", Unblock.ask(Role.MANAGER)));
  }

  @Test
  void aPlatformThatTheEntityDidNotDeclareIsRefused() {
    Place elsewhere = new Place.OnSite(new TrainingSiteId(key(32)));

    assertThat(reasonsOf(save(CATEC_1, elsewhere)))
        .containsExactly(refused("declaredFor", "CATEC", Unblock.ask(Role.MANAGER)));
  }

  @Test
  @Verifies(Rule.ENT_03)
  void aPlatformIsTakenForASessionThatEndsBeforeItCloses() {
    assertThat(grantedBy(save(closed("2023-04-01"), "2023-04-05")).content().place())
        .isEqualTo(SAINT_MALO);
  }

  @Test
  @Verifies(Rule.ENT_03)
  void aPlatformIsRefusedForASessionThatEndsOnceItIsClosed() {
    assertThat(reasonsOf(save(closed("2023-03-31"), "2023-03-30")))
        .containsExactly(
            Reason.of(
                Rule.SES_05,
                Unblock.ask(Role.MANAGER),
                Fact.text("site", "Plateforme de Saint-Malo"),
                Fact.day("closedOn", day("2023-03-31")),
                Fact.day("endDate", END_DATE)));
  }

  private static Decision<Draft> save(TrainingSite site, String today) {
    var held = habilitation(CATEC_1, List.of(span("2020-07-01", "2025-06-30")));
    return Draft.open(
        HEADER,
        content(CATEC_1, END_DATE, null, SAINT_MALO),
        new DeclarationFacts(CATALOGUE, new HeldHabilitations(List.of(held)), List.of(site)),
        on(today));
  }

  private static TrainingSite closed(String on) {
    return new TrainingSite(
        PLATFORM.id(),
        PLATFORM.organisation(),
        PLATFORM.name(),
        PLATFORM.address(),
        PLATFORM.postalCode(),
        PLATFORM.town(),
        PLATFORM.dispositifs(),
        day(on));
  }

  private static Decision<Draft> save(DispositifLevel dispositifLevel, Place place) {
    var held = habilitation(dispositifLevel, List.of(span("2020-07-01", "2025-06-30")));
    return Draft.open(
        HEADER, content(dispositifLevel, END_DATE, null, place), facts(held), on("2023-03-31"));
  }

  private static Reason refused(String fact, String dispositif, Unblock unblock) {
    return Reason.of(Rule.SES_05, unblock, Fact.reference(fact, dispositif));
  }
}
