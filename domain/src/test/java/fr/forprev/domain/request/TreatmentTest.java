package fr.forprev.domain.request;

import static fr.forprev.domain.request.Requests.BRETAGNE;
import static fr.forprev.domain.request.Requests.CAISSES;
import static fr.forprev.domain.request.Requests.INSTRUCTOR;
import static fr.forprev.domain.request.Requests.MEMBER;
import static fr.forprev.domain.request.Requests.SUD_EST;
import static fr.forprev.domain.request.Requests.by;
import static fr.forprev.domain.request.Requests.commission;
import static fr.forprev.domain.request.Requests.data;
import static fr.forprev.domain.request.Requests.draft;
import static fr.forprev.domain.request.Requests.instruction;
import static fr.forprev.domain.request.Requests.on;
import static fr.forprev.domain.request.Requests.review;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the caisse and the commission do to a file, and how a request is abandoned. */
class TreatmentTest {

  private static final Act CAISSE = by(INSTRUCTOR, "2023-03-10");
  private static final Act CNH = by(MEMBER, "2023-03-15");

  @ParameterizedTest
  @EnumSource
  void theOpinionGoesToTheCommissionForOrAgainst(Opinion.Verdict verdict) {
    assertThat(grantedBy(instruction().giveOpinion(verdict, " Moyens insuffisants. ", CAISSE)))
        .isEqualTo(
            new Commission(
                instruction()
                    .header()
                    .moved(
                        RequestAct.GIVE_OPINION,
                        RequestState.COMMISSION,
                        CAISSE,
                        "Moyens insuffisants."),
                data(),
                BRETAGNE,
                new Opinion(verdict, "Moyens insuffisants.")));
  }

  @Test
  void aReturnedFileIsCompletedByItsApplicant() {
    assertThat(grantedBy(instruction().returnWithComment("Illisible.", CAISSE)))
        .isEqualTo(
            new FileToSubmit(
                instruction()
                    .header()
                    .moved(RequestAct.RETURN, RequestState.FILE_TO_SUBMIT, CAISSE, "Illisible."),
                data(),
                BRETAGNE));
  }

  @Test
  @Verifies(Rule.GEO_04)
  void aFileIsTransferredToAnotherCaisse() {
    Instruction moved =
        grantedBy(instruction().transfer(SUD_EST, "Adresse à Arles.", CAISSES, CAISSE));

    assertThat(moved.caisse()).isEqualTo(SUD_EST);
    assertThat(moved.header().since()).isEqualTo("2023-03-01");
    assertThat(reasonsOf(instruction().transfer(BRETAGNE, "Erreur.", CAISSES, CAISSE)))
        .containsExactly(
            Reason.of(Rule.GEO_04, Unblock.never(), Fact.text("sameCaisse", "Carsat Bretagne")));
  }

  @Test
  void theCommissionRefusesOrAsksTheCaisseForMore() {
    assertThat(grantedBy(commission().refuse("Formateur non qualifié.", CNH)))
        .isEqualTo(
            new Refused(
                commission()
                    .header()
                    .moved(RequestAct.REFUSE, RequestState.REFUSED, CNH, "Formateur non qualifié."),
                data(),
                BRETAGNE));
    assertThat(grantedBy(commission().askForMore("Visite du site ?", CNH)))
        .isEqualTo(
            new Instruction(
                commission()
                    .header()
                    .moved(
                        RequestAct.ASK_FOR_MORE, RequestState.INSTRUCTION, CNH, "Visite du site ?"),
                data(),
                BRETAGNE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  @Verifies(Rule.HAB_11)
  void whatIsDecidedIsExplained(String nothing) {
    assertThat(reasonsOf(instruction().returnWithComment(nothing, CAISSE)))
        .containsExactly(missing("Retourner la demande", "le commentaire"));
    assertThat(reasonsOf(instruction().giveOpinion(Opinion.Verdict.UNFAVOURABLE, nothing, CAISSE)))
        .containsExactly(missing("Donner l'avis de la caisse", "le motif"));
    assertThat(reasonsOf(commission().refuse(nothing, CNH)))
        .containsExactly(missing("Refuser l'habilitation", "le motif"));
    assertThat(reasonsOf(commission().askForMore(nothing, CNH)))
        .containsExactly(missing("Demander un complément à la caisse", "le commentaire"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Opinion(Opinion.Verdict.FAVOURABLE, nothing));
  }

  @Test
  @Verifies({Rule.HAB_10, Rule.HAB_08})
  void whatIsOpenIsAbandonedAndKeepsTheDataAsSubmitted() {
    for (OpenRequest open :
        List.of(draft(), review(), Requests.file(), instruction(), commission())) {
      boolean submitted = open.state() != RequestState.DRAFT;
      Abandoned abandoned = grantedBy(open.abandon(on("2023-03-20")));

      assertThat(abandoned.submitted())
          .isEqualTo(submitted ? Optional.of(data()) : Optional.empty());
      assertThat(abandoned.instructing())
          .isEqualTo(submitted ? Optional.of(BRETAGNE) : Optional.empty());
      assertThat(abandoned.header())
          .isEqualTo(
              open.header()
                  .moved(RequestAct.ABANDON, RequestState.ABANDONED, on("2023-03-20"), ""));
    }
  }

  private static Reason missing(String act, String what) {
    return Reason.of(
        Rule.HAB_11, Unblock.never(), Fact.text("act", act), Fact.text("missing", what));
  }
}
