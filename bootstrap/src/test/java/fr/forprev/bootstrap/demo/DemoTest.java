package fr.forprev.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.bootstrap.Site;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;

  private Site site;
  private PlayedDemo demo;

  @BeforeEach
  void empty() {
    site = Site.in(folder);
    demo = new PlayedDemo(site);
  }

  @Test
  void sessions_are_in_every_state() throws Exception {
    demo.on(TODAY);

    assertThat(site.ask("select state || ' ' || count(*) from session group by state order by 1"))
        .containsExactly("DRAFT 2", "GENERATED 3", "WITH_ENTITY 2", "WITH_TRAINER 2");
    assertThat(
            site.ask("select generated_on from session order by generated_on nulls last limit 3"))
        .as("downloads that ended yesterday, that end today and that have begun")
        .containsExactly("2026-11-08", "2026-11-09", "2026-11-22");
    assertThat(site.ask("select count(*) from certificate")).containsExactly("12");
    assertThat(site.ask("select count(*) from session where comment is not null"))
        .as("returned")
        .containsExactly("1");
  }

  @Test
  void trainers_wait_for_their_certificates_one_of_them_unknown() throws Exception {
    Path file = demo.on(TODAY);

    assertThat(file)
        .content()
        .contains(
            "TRAINERS_SESSION=" + site.ask("select id from session where level = 2").getFirst());
    assertThat(
            site.ask(
                "select coalesce(trainee.forprev_number, 'unknown') from trainee join session on"
                    + " session.id = trainee.session where level = 2 order by position"))
        .containsExactly(Cast.TRAINER_TO_RENEW.number().value(), "unknown");
    assertThat(site.ask("select count(*) from person where surname = 'IBÁÑEZ'"))
        .containsExactly("0");
  }

  @Test
  void the_next_day_is_played_after_the_new_trainer_was_certified() throws Exception {
    demo.on(TODAY);
    demo.generateTheTrainersOf(TODAY);

    demo.on(TODAY.plusDays(1));

    assertThat(
            site.ask(
                "select count(*) from trainee join person using (forprev_number) where"
                    + " person.surname = 'IBÁÑEZ'"))
        .containsExactly("1");
    assertThat(
            site.ask(
                "select count(*) from trainer_certification where origin = 'ISSUED' and level = 2"))
        .containsExactly("2");
  }

  @Test
  void a_second_start_on_the_same_day_keeps_tokens_and_sessions() throws Exception {
    Path file = demo.on(TODAY);
    String first = Files.readString(file);
    List<String> sessions = site.ask("select id from session order by id");

    demo.on(TODAY);

    assertThat(file).hasContent(first);
    assertThat(site.ask("select id from session order by id")).isEqualTo(sessions);
  }

  @Test
  void the_next_day_is_played_too_and_the_first_tokens_still_hold() throws Exception {
    Path file = demo.on(TODAY);
    String first = Files.readString(file);
    List<String> tokens = site.ask("select hash from api_token");

    demo.on(TODAY.plusDays(1));

    assertThat(file).content().contains("TODAY=2026-11-25").isNotEqualTo(first);
    assertThat(site.ask("select hash from api_token")).containsAll(tokens);
    assertThat(site.ask("select count(*) from session where generated_on = '2026-11-09'"))
        .as("one of yesterday and one of today")
        .containsExactly("2");
  }

  @Test
  void an_earlier_day_is_refused() throws Exception {
    demo.on(TODAY);

    assertThatThrownBy(() -> demo.on(TODAY.minusDays(1)))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage(
            "The demo in this data folder has been played up to 2026-11-24: choose another --data"
                + " folder for an earlier day.");
  }

  @Test
  void a_folder_with_other_data_is_refused_and_left_as_it_is() throws Exception {
    Site.execute(
        site.database().owner(),
        "insert into organisation (id, type, name, siret)"
            + " values (gen_random_uuid(), 'COMPANY', 'A REAL ONE', '77567145600082')");

    assertThatThrownBy(() -> demo.on(TODAY))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage(
            "This data folder holds data that are not the demo's: choose another --data folder.");
    assertThat(site.ask("select name from organisation")).containsExactly("A REAL ONE");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_damaged_file_of_tokens_is_written_again() throws Exception {
    Path file = demo.on(TODAY);
    Files.writeString(file, "TODAY=yesterday\n");

    demo.on(TODAY);

    assertThat(file).content().contains("TODAY=2026-11-24\nMANAGER_TOKEN=frp_");
  }

  @Test
  void leap_days_and_month_ends_are_days_like_others() throws Exception {
    for (String day : List.of("2027-12-31", "2028-02-29", "2028-03-31", "2028-05-31")) {
      demo.on(LocalDate.parse(day));
    }
    // Those of December and February are over: the nights of May announced and deleted them.
    assertThat(
            site.ask(
                "select to_char(end_date, 'YYYY-MM-DD') from session where state = 'WITH_ENTITY'"
                    + " order by 1"))
        .containsExactly("2028-03-24", "2028-03-26", "2028-05-24", "2028-05-26");
  }
}
