package fr.forprev.domain.request;

import static fr.forprev.domain.request.Requests.data;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.PostalAddress;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.Signatory;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.request.AdministrativeUpdate.Difference;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.HAB_09)
class AdministrativeUpdateTest {

  @Test
  void everyFieldThatChangesIsShownBeforeAndAfter() {
    AdministrativeData after =
        new AdministrativeData(
            OrganisationType.COMPANY,
            new Name("MAROSE INDUSTRIE"),
            new Siret("73282932000074"),
            new PostalAddress(
                new Name("4 quai de l'Écluse"),
                List.of(new Name("Bâtiment B"), new Name("Étage 2")),
                new PostalCode("35400"),
                new Name("Saint-Malo")),
            new Signatory(new Name("PARIS"), new Name("Karine"), new Name("Présidente")));

    assertThat(new AdministrativeUpdate(data(), after).differences())
        .containsExactly(
            new Difference("Type d'entité", "Organisme de formation", "Entreprise"),
            new Difference("Raison sociale", "MAROSE FORMATION", "MAROSE INDUSTRIE"),
            new Difference("SIRET", "77567145600082", "73282932000074"),
            new Difference("Adresse", "12 rue de la Monnaie", "4 quai de l'Écluse"),
            new Difference("Compléments d'adresse", "", "Bâtiment B, Étage 2"),
            new Difference("Code postal", "35000", "35400"),
            new Difference("Ville", "Rennes", "Saint-Malo"),
            new Difference("Nom du signataire", "DOE", "PARIS"),
            new Difference("Prénom du signataire", "John", "Karine"),
            new Difference("Fonction du signataire", "Directeur", "Présidente"));
  }

  @Test
  void whatStaysIsNotShown() {
    AdministrativeUpdate update = new AdministrativeUpdate(data(), data("77567145600082", "35200"));

    assertThat(update.differences())
        .containsExactly(new Difference("Code postal", "35000", "35200"));
    assertThat(update.changesPostalCode()).isTrue();
    assertThat(update.obstacle()).isEmpty();
    assertThat(new AdministrativeUpdate(data(), data()).differences()).isEmpty();
  }
}
