package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.CATEC_1;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.request.Requests.INITIAL;
import static fr.forprev.domain.request.Requests.RENEWAL;
import static fr.forprev.domain.request.Requests.UPDATE;
import static fr.forprev.domain.request.Requests.data;
import static fr.forprev.domain.request.Requests.draft;
import static fr.forprev.domain.request.Requests.facts;
import static fr.forprev.domain.request.Requests.header;
import static fr.forprev.domain.request.Requests.known;
import static fr.forprev.domain.request.Requests.on;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.Samples;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {

  @Test
  @Verifies(Rule.HAB_08)
  void aRequestOpensWithNothingAndAnUpdateWithThePresentData() {
    for (Purpose purpose : List.of(INITIAL, RENEWAL)) {
      RequestHeader header = header(purpose, MAROSE.id());
      RequestFacts facts = purpose.equals(RENEWAL) ? known(sst1()) : known();
      assertThat(Draft.open(header, facts, on("2023-02-06")))
          .isEqualTo(Decision.granted(new Draft(header, EnteredData.NOTHING)));
    }
    assertThat(grantedBy(Draft.open(header(UPDATE, MAROSE.id()), known(), on("2023-02-06"))))
        .isEqualTo(draft(UPDATE));
    assertThat(grantedBy(Draft.open(header(INITIAL, null), facts(), on("2023-02-06"))).entered())
        .isEqualTo(EnteredData.NOTHING);
  }

  @Test
  @Verifies(Rule.HAB_07)
  void thereIsOneOpenRequestForADispositifAndLevelWhateverItsKind() {
    for (Purpose other : List.of(INITIAL, RENEWAL)) {
      assertThat(
              reasonsOf(Draft.open(header(INITIAL, MAROSE.id()), beside(other), on("2023-02-06"))))
          .containsExactly(
              Reason.of(
                  Rule.HAB_07,
                  Unblock.ask(Role.MANAGER),
                  Fact.reference("openRequest", 8),
                  Fact.reference("dispositifLevel", SST_1)));
    }
    assertThat(
            reasonsOf(draft(UPDATE).submit(beside(UPDATE), Requests.IN_BRETAGNE, on("2023-02-06"))))
        .contains(
            Reason.of(Rule.HAB_07, Unblock.ask(Role.MANAGER), Fact.reference("openUpdate", 8)));
  }

  @Test
  @Verifies(Rule.HAB_07)
  void otherRequestsAreOpenBesideIt() {
    RequestFacts beside =
        with(
            known(),
            other(new Purpose.Initial(SST_2)),
            other(new Purpose.Initial(CATEC_1)),
            other(UPDATE),
            header(INITIAL, MAROSE.id()));

    assertThat(grantedBy(Draft.open(header(INITIAL, MAROSE.id()), beside, on("2023-02-06"))))
        .isNotNull();
  }

  @Test
  @Verifies(Rule.HAB_07)
  void noInitialIsOpenedWhileAnHabilitationLasts() {
    RequestHeader header = header(INITIAL, MAROSE.id());

    assertThat(reasonsOf(Draft.open(header, known(sst1()), on("2025-06-30"))))
        .containsExactly(
            Reason.of(
                Rule.HAB_07,
                Unblock.from(day("2025-07-01")),
                Fact.reference("number", sst1().number()),
                Fact.reference("dispositifLevel", SST_1),
                Fact.span("window", span("2024-06-30", "2025-06-30"))));
    assertThat(grantedBy(Draft.open(header, known(sst1()), on("2025-07-01")))).isNotNull();
  }

  @Test
  @Verifies(Rule.HAB_15)
  void nothingIsAskedThatIsNotInTheCatalogue() {
    DispositifLevel unknown = Samples.dispositifLevel("XYZ", SST_1.level());

    assertThat(
            reasonsOf(
                Draft.open(header(new Purpose.Initial(unknown), null), facts(), on("2023-02-06"))))
        .containsExactly(
            Reason.of(
                Rule.HAB_15, Unblock.ask(Role.INRS), Fact.reference("uncatalogued", unknown)));
  }

  @Test
  @Verifies(Rule.HAB_14)
  void onlyAnHabilitationOfTheEntityIsRenewedAndForWhatItIs() {
    for (Purpose other :
        List.of(
            new Purpose.Renewal(SST_1, new HabilitationId(key(999))),
            new Purpose.Renewal(SST_2, sst1().id()))) {
      assertThat(reasonsOf(Draft.open(header(other, MAROSE.id()), known(sst1()), on("2024-07-01"))))
          .containsExactly(Reason.unseen(Rule.HAB_14));
    }
  }

  @Test
  @Verifies(Rule.HAB_10)
  void aDraftIsSavedIncomplete() {
    Draft saved = grantedBy(draft().save(EnteredData.NOTHING, facts(), on("2023-02-09")));

    assertThat(saved)
        .isEqualTo(
            new Draft(
                new RequestHeader(
                    draft().id(),
                    Requests.NUMBER,
                    INITIAL,
                    Requests.JOHN,
                    null,
                    draft().header().steps(),
                    day("2023-02-09"),
                    2),
                EnteredData.NOTHING));
  }

  @Test
  @Verifies(Rule.ENT_02)
  void aSiretThatIsTakenIsNotEntered() {
    assertThat(
            reasonsOf(
                draft()
                    .save(draft().entered(), taken(SiretUse.BY_AN_ORGANISATION), on("2023-02-09"))))
        .containsExactly(
            Reason.of(
                Rule.ENT_02, Unblock.ask(Role.MANAGER), Fact.reference("siret", data().siret())));
    assertThat(
            reasonsOf(
                draft()
                    .save(draft().entered(), taken(SiretUse.BY_AN_OPEN_REQUEST), on("2023-02-09"))))
        .containsExactly(
            Reason.of(
                Rule.ENT_02,
                Unblock.ask(Role.APPLICANT),
                Fact.reference("openSiret", data().siret())));
    assertThat(
            grantedBy(
                draft()
                    .save(
                        EnteredData.NOTHING, taken(SiretUse.BY_AN_ORGANISATION), on("2023-02-09"))))
        .isNotNull();
  }

  @Test
  @Verifies(Rule.HAB_08)
  void theDataOfAKnownEntityAreConfirmedAndNotChanged() {
    Draft opened = new Draft(header(INITIAL, MAROSE.id()), EnteredData.NOTHING);
    EnteredData moved = EnteredData.of(data("77567145600082", "35200"));

    assertThat(reasonsOf(opened.save(moved, known(), on("2023-02-09"))))
        .containsExactly(
            Reason.of(Rule.HAB_08, Unblock.never(), Fact.text("readOnlyOf", "MAROSE FORMATION")));
    assertThat(grantedBy(opened.confirm(known(), on("2023-02-09"))).entered())
        .isEqualTo(EnteredData.of(data()));
    assertThat(grantedBy(draft(INITIAL).save(EnteredData.NOTHING, known(), on("2023-02-09"))))
        .isNotNull();
  }

  @Test
  @Verifies({Rule.HAB_08, Rule.HAB_09})
  void anUpdateChangesTheDataEvenTheSiret() {
    EnteredData other = EnteredData.of(data("73282932000074", "35200"));

    assertThat(grantedBy(draft(UPDATE).save(other, known(), on("2023-02-09"))).entered())
        .isEqualTo(other);
    assertThat(other.siret()).isEqualTo(new Siret("73282932000074"));
  }

  private static RequestFacts beside(Purpose other) {
    return with(known(), other(other));
  }

  private static RequestHeader other(Purpose purpose) {
    return RequestHeader.opened(
        new RequestId(key(8)), new RequestNumber(8), purpose, MAROSE.id(), on("2023-01-02"));
  }

  private static RequestFacts with(RequestFacts facts, RequestHeader... open) {
    return new RequestFacts(
        facts.present(),
        facts.habilitations(),
        new ParallelRequests(List.of(open)),
        facts.siret(),
        facts.documents());
  }

  private static RequestFacts taken(SiretUse use) {
    return new RequestFacts(
        null, facts().habilitations(), facts().parallel(), use, facts().documents());
  }
}
