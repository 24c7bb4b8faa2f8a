package fr.forprev.adapters.web;

import static fr.forprev.adapters.web.Samples.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.application.session.CountSessions;
import fr.forprev.application.trainer.ViewOwnCertificates;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.habilitation.Withdrawal;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.trainer.TrainerStanding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The landing page: what waits, what is under way, what falls due. */
class DashboardPageTest {

  private static final CountSessions.Counts NONE =
      new CountSessions.Counts(0, 0, 0, Map.of(), null);

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static Document landing() {
    return SERVER.signedIn(SERVER.plugged.accounts.person).get("/").expect(200).document();
  }

  @Test
  void sessions_that_wait_are_counted_and_certificates_have_their_last_day() {
    Document page = landing();
    assertThat(page.select("#a-faire ~ ul li").eachText())
        .containsExactly(
            "3 sessions de certification à traiter",
            "Certificats de 4 sessions à télécharger, les premiers jusqu'au 27/12/2026 : ils"
                + " sont effacés ensuite");
    assertThat(page.select("#en-cours ~ ul li").eachText())
        .containsExactly("12 sessions de certification en cours");
  }

  @Test
  void a_trainer_has_no_certificates_of_others_to_download() {
    SERVER.plugged.accounts.person = People.holding(Role.TRAINER, new Scope.Own());
    assertThat(landing().select("#a-faire ~ ul li").eachText())
        .containsExactly("3 sessions de certification à traiter");
  }

  @Test
  void one_session_is_singular() {
    SERVER.plugged.counts = new CountSessions.Counts(1, 1, 0, Map.of(), null);
    Document page = landing();
    assertThat(page.select("#a-faire ~ ul li").eachText())
        .containsExactly("1 session de certification à traiter");
    assertThat(page.select("#en-cours ~ ul li").eachText())
        .containsExactly("1 session de certification en cours");
  }

  @Test
  void nothing_that_waits_is_said() {
    SERVER.plugged.counts = NONE;
    Document page = landing();
    assertThat(page.select(".empty").eachText())
        .containsExactly("Rien ne vous attend pour le moment.");
    assertThat(page.select("#en-cours")).isEmpty();
  }

  @Test
  void a_manager_sees_when_his_habilitations_end() {
    assertThat(landing().select("tbody tr").eachText())
        .containsExactly("Habilitation SST niveau 1 n° H00421/2023/SST-1/O 11/12/2027 Suspendue");
  }

  @Test
  void what_is_withdrawn_falls_due_no_more() {
    SERVER.plugged.habilitation = Samples.habilitation(new Withdrawal(END, "Fraude"));
    assertThat(landing().select("table")).isEmpty();
  }

  @Test
  void ten_ends_are_shown_and_the_others_counted() {
    HabilitationView one = Samples.habilitation(null);
    SERVER.plugged.habilitations = Optional.of(Collections.nCopies(10, one));
    assertThat(landing().select("tbody tr")).hasSize(10);
    assertThat(landing().select(".more")).isEmpty();
    SERVER.plugged.habilitations = Optional.of(Collections.nCopies(11, one));
    assertThat(landing().select("tbody tr")).hasSize(10);
    assertThat(landing().select(".more").eachText()).containsExactly("Une autre échéance suit.");
    SERVER.plugged.habilitations = Optional.of(Collections.nCopies(12, one));
    assertThat(landing().select(".more").eachText()).containsExactly("2 autres échéances suivent.");
  }

  @Test
  void a_trainer_sees_when_his_certifications_end() {
    SERVER.plugged.accounts.person = People.holding(Role.TRAINER, new Scope.Own());
    SERVER.plugged.own =
        new ViewOwnCertificates.OwnCertificates(
            List.of(
                new TrainerStanding(Samples.SST_1, null, TrainerStanding.State.VALID),
                new TrainerStanding(Samples.SST_1, END.plusDays(1), TrainerStanding.State.TO_RENEW),
                new TrainerStanding(Samples.SST_1, END, TrainerStanding.State.OBSOLETE)),
            List.of());
    assertThat(landing().select("tbody tr").eachText())
        .containsExactly(
            "Certification de formateur SST niveau 1 11/12/2026 Obsolète",
            "Certification de formateur SST niveau 1 12/12/2026 À renouveler");
  }

  @Test
  void a_commission_sees_no_ends() {
    SERVER.plugged.accounts.person = People.holding(Role.COMMISSION, new Scope.National());
    assertThat(landing().select("table")).isEmpty();
  }
}
