package fr.forprev.domain.caisse;

import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import org.junit.jupiter.api.Test;

@Verifies(Rule.GEO_04)
class TransferTest {

  private static final Caisses CAISSES = BundledCaisses.caisses();
  private static final CaisseCode RHONE_ALPES = new CaisseCode("CARSAT_RHONE_ALPES");
  private static final CaisseCode AUVERGNE = new CaisseCode("CARSAT_AUVERGNE");

  private static final Transfer.Held AT_CAISSE =
      new Transfer.Held(RHONE_ALPES, "Validation administrative", true);
  private static final Transfer.Held IN_COMMISSION =
      new Transfer.Held(RHONE_ALPES, "Commission", false);
  private static final Transfer.Held IN_THE_QUEUE =
      new Transfer.Held(null, "Validation administrative", true);

  @Test
  void aRequestGoesToAnotherCaisseWithAReason() {
    assertThat(grantedBy(AT_CAISSE.to(AUVERGNE, " Saint-Pierre-Laval ", CAISSES)))
        .isEqualTo(new Transfer(RHONE_ALPES, AUVERGNE, "Saint-Pierre-Laval"));
  }

  @Test
  @Verifies(Rule.GEO_03)
  void aRequestOfTheQueueGoesToTheCaisseThatIsAssigned() {
    assertThat(grantedBy(IN_THE_QUEUE.to(AUVERGNE, "Saint-Pierre-et-Miquelon", CAISSES)))
        .isEqualTo(new Transfer(null, AUVERGNE, "Saint-Pierre-et-Miquelon"));
  }

  @Test
  void outsideTheCaissesTurnNothingIsTransferred() {
    assertThat(reasonsOf(IN_COMMISSION.to(AUVERGNE, "Saint-Pierre-Laval", CAISSES)))
        .containsExactly(refused(text("state", "Commission")));
  }

  @Test
  void aRequestDoesNotGoToTheCaisseThatHasIt() {
    assertThat(reasonsOf(AT_CAISSE.to(RHONE_ALPES, "Erreur", CAISSES)))
        .containsExactly(refused(text("sameCaisse", "Carsat Rhône-Alpes")));
  }

  @Test
  void aCaisseThatWasClosedIsNamedByItsCode() {
    CaisseCode former = new CaisseCode("CARSAT_ANCIENNE");

    assertThat(reasonsOf(new Transfer.Held(former, "Instruction", true).to(former, "-", CAISSES)))
        .containsExactly(refused(text("sameCaisse", "CARSAT_ANCIENNE")));
  }

  @Test
  void theCaisseExists() {
    assertThat(reasonsOf(AT_CAISSE.to(new CaisseCode("CARSAT_CORSE"), "Corse", CAISSES)))
        .containsExactly(refused(reference("unknownCaisse", "CARSAT_CORSE")));
  }

  @Test
  void allThatIsMissingIsNamedTogether() {
    assertThat(reasonsOf(IN_COMMISSION.to(null, " ", CAISSES)))
        .containsExactly(
            refused(text("state", "Commission")), refused(text("missing", "la caisse, le motif")));
    assertThat(reasonsOf(AT_CAISSE.to(null, "Erreur", CAISSES)))
        .containsExactly(refused(text("missing", "la caisse")));
    assertThat(reasonsOf(AT_CAISSE.to(AUVERGNE, "", CAISSES)))
        .containsExactly(refused(text("missing", "le motif")));
  }

  @Test
  void onlyTheCaisseThatHasItTransfersIt() {
    assertThat(AT_CAISSE.obstacleFor(instructor("CARSAT_RHONE_ALPES"))).isEmpty();
    assertThat(reasonOf(AT_CAISSE.obstacleFor(instructor("CARSAT_AUVERGNE"))))
        .isEqualTo(Reason.reserved(Rule.GEO_04, Role.INSTRUCTOR));
    assertThat(reasonOf(AT_CAISSE.obstacleFor(national(Role.INRS))))
        .isEqualTo(Reason.reserved(Rule.GEO_04, Role.INSTRUCTOR));
  }

  @Test
  @Verifies(Rule.GEO_03)
  void onlyInrsAssignsACaisse() {
    assertThat(IN_THE_QUEUE.obstacleFor(national(Role.INRS))).isEmpty();
    assertThat(reasonOf(IN_THE_QUEUE.obstacleFor(instructor("CARSAT_AUVERGNE"))))
        .isEqualTo(Reason.reserved(Rule.GEO_03, Role.INRS));
  }

  @Test
  void aTransferHasAReasonAndGoesElsewhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Transfer(AUVERGNE, AUVERGNE, "Erreur"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Transfer(RHONE_ALPES, AUVERGNE, " "));
  }

  private static Actor instructor(String caisse) {
    return new Actor(new PersonId(key(51)), Role.INSTRUCTOR, new Scope.OfCaisse(caisse));
  }

  private static Actor national(Role role) {
    return new Actor(new PersonId(key(52)), role, new Scope.National());
  }

  private static Reason refused(Fact fact) {
    return Reason.of(Rule.GEO_04, Unblock.never(), fact);
  }
}
