package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.SessionChoices.Choice;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.Edition;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class ChoicesApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @Test
  void a_choice_has_its_certificates_and_its_platforms() {
    Edition edition = BundledCatalogue.catalogue().on(Samples.END);
    SERVER.plugged.choices =
        List.of(
            new Choice(
                edition.dispositif(Samples.SST_1).orElseThrow(),
                new Habilitation(
                    new HabilitationId(Samples.key(7)),
                    new HabilitationNumber("H00421/2023/SST-1/O"),
                    Samples.ORGANISATION,
                    Samples.SST_1,
                    List.of(DateSpan.around(Samples.END, Period.ofYears(1))),
                    List.of(),
                    null),
                edition.certificates(Samples.SST_1).stream()
                    .filter(CertificateLine::isComplete)
                    .toList(),
                List.of(
                    new TrainingSite(
                        new TrainingSiteId(Samples.key(8)),
                        Samples.ORGANISATION,
                        Samples.name("Plateforme Nord"),
                        "1 rue de l'Église",
                        new PostalCode("59000"),
                        Samples.name("Lille"),
                        Set.of(Samples.SST_1.dispositif()),
                        null))));

    JsonNode choice =
        SERVER
            .client()
            .get("/api/v1/session-choices?endDate=2026-12-11")
            .expect(200)
            .json()
            .get("choices")
            .get(0);

    assertThat(SERVER.plugged.gotDay).isEqualTo(Samples.END);
    assertThat(choice.get("dispositif").asString()).isEqualTo("SST");
    assertThat(choice.get("habilitation").asString()).isEqualTo("H00421/2023/SST-1/O");
    assertThat(choice.get("certificates").get(0).get("code").asString()).isEqualTo("SST-1");
    assertThat(choice.get("certificates").get(0).get("initialMonths").asInt()).isPositive();
    assertThat(choice.get("sites").get(0).get("address").asString()).isEqualTo("1 rue de l'Église");
  }

  @Test
  void the_date_may_be_left_out() {
    SERVER.client().get("/api/v1/session-choices").expect(200);
    assertThat(SERVER.plugged.gotDay).isNull();
  }
}
