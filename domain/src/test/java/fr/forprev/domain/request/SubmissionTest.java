package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.request.Requests.BRETAGNE;
import static fr.forprev.domain.request.Requests.CAISSES;
import static fr.forprev.domain.request.Requests.INITIAL;
import static fr.forprev.domain.request.Requests.INSTRUCTOR;
import static fr.forprev.domain.request.Requests.IN_BRETAGNE;
import static fr.forprev.domain.request.Requests.RENEWAL;
import static fr.forprev.domain.request.Requests.SUD_EST;
import static fr.forprev.domain.request.Requests.UPDATE;
import static fr.forprev.domain.request.Requests.by;
import static fr.forprev.domain.request.Requests.data;
import static fr.forprev.domain.request.Requests.draft;
import static fr.forprev.domain.request.Requests.facts;
import static fr.forprev.domain.request.Requests.header;
import static fr.forprev.domain.request.Requests.joined;
import static fr.forprev.domain.request.Requests.known;
import static fr.forprev.domain.request.Requests.on;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import org.junit.jupiter.api.Test;

class SubmissionTest {

  private static final Act ACT = on("2023-02-07");

  @Test
  @Verifies({Rule.HAB_11, Rule.HAB_12, Rule.ENT_01})
  void aCompleteRequestGoesToTheCaisseOfItsPostalCodeAndKeepsItsData() {
    assertThat(grantedBy(draft().submit(facts(), new Destination(null, CAISSES), ACT)))
        .isEqualTo(
            new AdministrativeReview(
                draft()
                    .header()
                    .moved(RequestAct.SUBMIT, RequestState.ADMINISTRATIVE_REVIEW, ACT, ""),
                data(),
                BRETAGNE));
    assertThat(remarksOf(draft().submit(facts(), IN_BRETAGNE, ACT)))
        .extracting(Remark::rule)
        .containsExactly(Rule.GEO_02);
  }

  @Test
  @Verifies({Rule.HAB_12, Rule.GEO_03})
  void withoutCaisseItWaitsForInrs() {
    Draft overseas = new Draft(draft().header(), EnteredData.of(data("77567145600082", "98800")));

    assertThat(grantedBy(overseas.submit(facts(), IN_BRETAGNE, ACT)).caisse()).isNull();
    assertThat(remarksOf(overseas.submit(facts(), IN_BRETAGNE, ACT)))
        .extracting(Remark::rule)
        .containsExactly(Rule.GEO_03);
  }

  @Test
  @Verifies({Rule.HAB_12, Rule.GEO_01})
  void fromWhatIsNoPostalCodeItGoesNowhere() {
    Draft nowhere = new Draft(draft().header(), EnteredData.of(data("77567145600082", "00100")));

    assertThat(reasonsOf(nowhere.submit(facts(), IN_BRETAGNE, ACT)))
        .extracting(Reason::rule)
        .containsExactly(Rule.GEO_01);
  }

  @Test
  @Verifies({Rule.HAB_11, Rule.ENT_01})
  void everythingThatIsMissingIsListedAtOnce() {
    Draft nothing = new Draft(draft().header(), EnteredData.NOTHING);

    assertThat(reasonsOf(nothing.submit(with(facts(), joined()), IN_BRETAGNE, ACT)))
        .containsExactly(
            Reason.of(
                Rule.HAB_11,
                Unblock.never(),
                Fact.text(
                    "missingFromRequest",
                    "le type d'entité, la raison sociale, le SIRET, l'adresse, le code postal, la"
                        + " ville, le nom du signataire, le prénom du signataire, la fonction du"
                        + " signataire, Attestation URSSAF")));
  }

  @Test
  @Verifies({Rule.HAB_08, Rule.HAB_11})
  void aKnownEntityConfirmsItsDataAndJoinsItsCertificateAgain() {
    Draft opened = new Draft(header(INITIAL, MAROSE.id()), EnteredData.NOTHING);

    assertThat(reasonsOf(opened.submit(with(known(), joined()), IN_BRETAGNE, ACT)))
        .containsExactly(
            Reason.of(Rule.HAB_08, Unblock.never()),
            Reason.of(
                Rule.HAB_11,
                Unblock.never(),
                Fact.text("missingFromRequest", "Attestation URSSAF")));
    assertThat(grantedBy(draft(INITIAL).submit(known(), IN_BRETAGNE, ACT)).data())
        .isEqualTo(data());
  }

  @Test
  @Verifies(Rule.HAB_08)
  void dataThatChangedSinceAreConfirmedAgain() {
    AdministrativeData changed = data("73282932000074", "35000");

    assertThat(reasonsOf(draft(INITIAL).submit(known(changed), IN_BRETAGNE, ACT)))
        .containsExactly(
            Reason.of(Rule.HAB_08, Unblock.never(), Fact.text("changedSince", "MAROSE FORMATION")));
  }

  @Test
  @Verifies(Rule.HAB_09)
  void anUpdateChangesSomething() {
    assertThat(reasonsOf(draft(UPDATE).submit(known(), IN_BRETAGNE, ACT)))
        .containsExactly(Reason.of(Rule.HAB_09, Unblock.never()));
  }

  @Test
  @Verifies({Rule.HAB_09, Rule.ENT_02})
  void anUpdateGoesToThePresentCaisseAndTellsOfAnotherSiren() {
    Draft update =
        new Draft(header(UPDATE, MAROSE.id()), EnteredData.of(data("73282932000074", "13001")));

    assertThat(grantedBy(update.submit(known(), IN_BRETAGNE, ACT)).caisse()).isEqualTo(BRETAGNE);
    assertThat(remarksOf(update.submit(known(), IN_BRETAGNE, ACT)))
        .containsExactly(
            Remark.of(
                Rule.ENT_02,
                Fact.reference("formerSiren", "775671456"),
                Fact.reference("newSiren", "732829320")));
    assertThat(
            grantedBy(draft(INITIAL).submit(known(), new Destination(SUD_EST, CAISSES), ACT))
                .caisse())
        .isEqualTo(BRETAGNE);
  }

  @Test
  @Verifies({Rule.ENT_02, Rule.HAB_11})
  void aSiretThatIsTakenIsNotSubmitted() {
    RequestFacts taken =
        new RequestFacts(
            null,
            facts().habilitations(),
            facts().parallel(),
            SiretUse.BY_AN_OPEN_REQUEST,
            joined());

    assertThat(reasonsOf(draft().submit(taken, IN_BRETAGNE, ACT)))
        .extracting(Reason::rule)
        .containsExactly(Rule.ENT_02, Rule.HAB_11);
  }

  @Test
  @Verifies(Rule.HAB_05)
  void aRenewalIsSubmittedForTheFirstTimeWithinItsWindow() {
    assertThat(reasonsOf(draft(RENEWAL).submit(known(sst1()), IN_BRETAGNE, on("2024-06-29"))))
        .containsExactly(
            Reason.of(
                Rule.HAB_05,
                Unblock.from(day("2024-06-30")),
                Fact.reference("number", sst1().number()),
                Fact.span("window", span("2024-06-30", "2025-06-30")),
                Fact.day("today", day("2024-06-29"))));
    assertThat(grantedBy(draft(RENEWAL).submit(known(sst1()), IN_BRETAGNE, on("2024-06-30"))))
        .isNotNull();
    assertThat(grantedBy(draft(RENEWAL).submit(known(sst1()), IN_BRETAGNE, on("2025-06-30"))))
        .isNotNull();
    assertThat(reasonsOf(draft(RENEWAL).submit(known(sst1()), IN_BRETAGNE, on("2025-07-01"))))
        .extracting(Reason::rule)
        .containsExactly(Rule.HAB_05);
  }

  @Test
  @Verifies(Rule.HAB_05)
  void aReturnedRenewalIsSubmittedAgainAfterTheExpiry() {
    AdministrativeReview submitted =
        grantedBy(draft(RENEWAL).submit(known(sst1()), IN_BRETAGNE, on("2025-06-30")));
    Draft returned =
        grantedBy(submitted.returnWithComment("Illisible.", by(INSTRUCTOR, "2025-07-10")));

    assertThat(grantedBy(returned.submit(known(sst1()), IN_BRETAGNE, on("2025-07-20"))).header())
        .satisfies(header ->
            assertThat(header.steps())
                .extracting(Step::state)
                .containsExactly(
                    RequestState.DRAFT,
                    RequestState.ADMINISTRATIVE_REVIEW,
                    RequestState.DRAFT,
                    RequestState.ADMINISTRATIVE_REVIEW));
  }

  private static RequestFacts with(RequestFacts facts, JoinedDocuments documents) {
    return new RequestFacts(
        facts.present(), facts.habilitations(), facts.parallel(), facts.siret(), documents);
  }
}
