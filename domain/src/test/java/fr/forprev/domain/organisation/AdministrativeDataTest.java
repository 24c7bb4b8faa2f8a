package fr.forprev.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Answers;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdministrativeDataTest {

  private static final AdministrativeData MAROSE = data("35600000000048");

  @Test
  @Verifies(Rule.ENT_01)
  void anAddressHasNoComplementOrOneOrTwo() {
    Name complement = new Name("Bâtiment B");

    for (int complements = 0; complements <= 2; complements++) {
      assertThat(address(Collections.nCopies(complements, complement)).complements())
          .hasSize(complements);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> address(Collections.nCopies(3, complement)));
  }

  @Test
  @Verifies(Rule.ENT_01)
  void whatAnAddressHoldsCannotChange() {
    List<Name> complements = new ArrayList<>();
    PostalAddress address = address(complements);
    complements.add(new Name("Bâtiment B"));

    assertThat(address.complements()).isEmpty();
  }

  @Test
  @Verifies(Rule.ENT_02)
  void anotherSirenIsFlagged() {
    Decision<String> update =
        Decision.granted("accepted").with(MAROSE.flags(data("73282932000074")));

    assertThat(Answers.remarksOf(update))
        .containsExactly(
            Remark.of(
                Rule.ENT_02,
                Fact.reference("formerSiren", "356000000"),
                Fact.reference("newSiren", "732829320")));
  }

  @Test
  @Verifies(Rule.ENT_02)
  void anotherEstablishmentOfTheSameSirenIsNot() {
    assertThat(MAROSE.flags(data("35600000009075"))).isEmpty();
    assertThat(MAROSE.flags(MAROSE)).isEmpty();
  }

  private static AdministrativeData data(String siret) {
    return new AdministrativeData(
        OrganisationType.TRAINING_BODY,
        new Name("MAROSE FORMATION"),
        new Siret(siret),
        address(List.of()),
        new Signatory(new Name("PARIS"), new Name("Karine"), new Name("Directrice")));
  }

  private static PostalAddress address(List<Name> complements) {
    return new PostalAddress(
        new Name("4 quai de l'Écluse"),
        complements,
        new PostalCode("35400"),
        new Name("SAINT-MALO"));
  }
}
