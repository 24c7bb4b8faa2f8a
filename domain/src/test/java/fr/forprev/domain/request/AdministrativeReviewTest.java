package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.request.Requests.BRETAGNE;
import static fr.forprev.domain.request.Requests.CAISSES;
import static fr.forprev.domain.request.Requests.FOUNDED;
import static fr.forprev.domain.request.Requests.INITIAL;
import static fr.forprev.domain.request.Requests.INSTRUCTOR;
import static fr.forprev.domain.request.Requests.IN_BRETAGNE;
import static fr.forprev.domain.request.Requests.RENEWAL;
import static fr.forprev.domain.request.Requests.SUD_EST;
import static fr.forprev.domain.request.Requests.UPDATE;
import static fr.forprev.domain.request.Requests.by;
import static fr.forprev.domain.request.Requests.data;
import static fr.forprev.domain.request.Requests.review;
import static fr.forprev.domain.request.Requests.unassigned;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrativeReviewTest {

  private static final Act ACT = by(INSTRUCTOR, "2023-02-14");

  @Test
  @Verifies({Rule.HAB_08, Rule.HAB_11})
  void aReturnedRequestIsADraftWithWhatWasSubmitted() {
    assertThat(grantedBy(review().returnWithComment(" Le SIRET est celui du siège. ", ACT)))
        .isEqualTo(
            new Draft(
                review()
                    .header()
                    .moved(
                        RequestAct.RETURN, RequestState.DRAFT, ACT, "Le SIRET est celui du siège."),
                EnteredData.of(data())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  @Verifies({Rule.HAB_11, Rule.GEO_04})
  void whatIsReturnedRejectedOrTransferredIsExplained(String nothing) {
    assertThat(reasonsOf(review().returnWithComment(nothing, ACT)))
        .containsExactly(missing("Retourner la demande", "le commentaire"));
    assertThat(reasonsOf(review().reject(nothing, ACT)))
        .containsExactly(missing("Rejeter la demande", "le motif"));
    assertThat(reasonsOf(review().transfer(SUD_EST, nothing, CAISSES, ACT)))
        .containsExactly(Reason.of(Rule.GEO_04, Unblock.never(), Fact.text("missing", "le motif")));
  }

  @Test
  void aRejectedRequestIsRefusedWithItsReason() {
    Refused refused = grantedBy(review().reject("Pas d'activité de formation.", ACT));

    assertThat(refused)
        .isEqualTo(
            new Refused(
                review()
                    .header()
                    .moved(
                        RequestAct.REJECT,
                        RequestState.REFUSED,
                        ACT,
                        "Pas d'activité de formation."),
                data(),
                BRETAGNE));
    assertThat(refused.submitted()).contains(data());
  }

  @Test
  @Verifies({Rule.GEO_03, Rule.GEO_04})
  void anotherCaisseTakesOverAndTheStateStays() {
    AdministrativeReview moved =
        grantedBy(review().transfer(SUD_EST, "Adresse à Arles.", CAISSES, ACT));
    AdministrativeReview given =
        grantedBy(unassigned().assign(SUD_EST, "La plus proche.", CAISSES, ACT));

    assertThat(moved.caisse()).isEqualTo(SUD_EST);
    assertThat(moved.header().since()).isEqualTo("2023-02-07");
    assertThat(moved.header().steps().get(2))
        .isEqualTo(
            new Step(
                RequestAct.TRANSFER,
                RequestState.ADMINISTRATIVE_REVIEW,
                ACT.today(),
                INSTRUCTOR,
                "Adresse à Arles."));
    assertThat(given.caisse()).isEqualTo(SUD_EST);
  }

  @Test
  @Verifies(Rule.HAB_13)
  void anEntityExistsFromItsAdministrativeValidation() {
    assertThat(grantedBy(review().validate(facts(null, SiretUse.FREE), ACT)))
        .isEqualTo(new Validation.FileOpened(Requests.file(), true));
    assertThat(Requests.file().header().organisation()).isEqualTo(FOUNDED);
    assertThat(Requests.review().header().organisation()).isNull();
  }

  @Test
  @Verifies({Rule.HAB_13, Rule.ENT_02})
  void aSiretThatWasTakenMeanwhileFoundsNothing() {
    assertThat(reasonsOf(review().validate(facts(null, SiretUse.BY_AN_ORGANISATION), ACT)))
        .containsExactly(
            Reason.of(
                Rule.ENT_02, Unblock.ask(Role.MANAGER), Fact.reference("siret", data().siret())));
  }

  @Test
  @Verifies(Rule.HAB_08)
  void aKnownEntityGoesOnWithItsFileWhateverItsSiret() {
    for (Purpose purpose : List.of(INITIAL, RENEWAL)) {
      Validation validation =
          grantedBy(review(purpose).validate(facts(data(), SiretUse.BY_AN_ORGANISATION), ACT));

      assertThat(validation).isInstanceOf(Validation.FileOpened.class);
      assertThat(((Validation.FileOpened) validation).founds()).isFalse();
      assertThat(validation.next().header().organisation()).isEqualTo(MAROSE.id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    // postal code before, after, caisse of the entity afterwards, told
    "35000, 35000, CARSAT_BRETAGNE,",
    "35000, 22000, CARSAT_BRETAGNE,",
    "35000, 13001, CARSAT_SUD_EST, CARSAT_SUD_EST",
    "35000, 98800, CARSAT_BRETAGNE,",
    "13001, 13001, CARSAT_BRETAGNE,",
  })
  @Verifies(Rule.HAB_09)
  void anUpdateIsAppliedWholeAndTheCaisseFollowsThePostalCode(
      String before, String after, String caisse, @Nullable String told) {
    AdministrativeData present = data("77567145600082", before);
    AdministrativeData next = data("77567145600082", after);
    AdministrativeReview update = update(next);

    assertThat(grantedBy(update.validate(facts(present, SiretUse.FREE), ACT)))
        .isEqualTo(
            new Validation.UpdateApplied(
                new Accepted(
                    update.header().moved(RequestAct.VALIDATE, RequestState.ACCEPTED, ACT, ""),
                    next,
                    BRETAGNE,
                    null),
                new AdministrativeUpdate(present, next),
                new CaisseCode(caisse),
                told == null ? null : new CaisseCode(told)));
  }

  @Test
  @Verifies({Rule.HAB_09, Rule.ENT_02})
  void anotherSirenIsFlaggedAndATakenSiretRefused() {
    AdministrativeReview update = update(data("73282932000074", "35000"));

    assertThat(remarksOf(update.validate(facts(data(), SiretUse.FREE), ACT)))
        .extracting(Remark::rule)
        .containsExactly(Rule.ENT_02);
    assertThat(reasonsOf(update.validate(facts(data(), SiretUse.BY_AN_ORGANISATION), ACT)))
        .extracting(Reason::rule)
        .containsExactly(Rule.ENT_02);
  }

  private static AdministrativeReview update(AdministrativeData next) {
    return new AdministrativeReview(review(UPDATE).header(), next, BRETAGNE);
  }

  private static ValidationFacts facts(@Nullable AdministrativeData present, SiretUse siret) {
    return new ValidationFacts(FOUNDED, present, siret, IN_BRETAGNE);
  }

  private static Reason missing(String act, String what) {
    return Reason.of(
        Rule.HAB_11, Unblock.never(), Fact.text("act", act), Fact.text("missing", what));
  }
}
