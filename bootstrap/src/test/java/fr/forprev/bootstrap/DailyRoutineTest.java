package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.Moment;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class DailyRoutineTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String LAST_DOWNLOADS =
      "select to_char(generated_on + 15, 'YYYY-MM-DD') from session where generated_on is not null"
          + " order by 1";

  @TempDir Path folder;

  @Test
  @Verifies(Rule.SES_20)
  void the_night_deletes_what_could_be_downloaded_until_the_day_before() throws Exception {
    Site site = Site.in(folder);
    SettableClock clock = SettableClock.on(TODAY);
    try (Demonstration demo = Demonstration.start(site, clock)) {
      String lastDay = demo.env().getProperty("DAY_15_CERTIFICATE");
      assertThat(demo.status(lastDay)).isEqualTo(200);
      assertThat(site.ask(LAST_DOWNLOADS))
          .containsExactly("2026-11-23", "2026-11-24", "2026-12-07");

      clock.set(TODAY.plusDays(1).atTime(1, 59).atZone(Moment.PARIS).toInstant());
      assertThat(demo.status(lastDay)).as("until the routine has run").isEqualTo(422);

      clock.set(TODAY.plusDays(1).atTime(LocalTime.of(2, 0, 1)).atZone(Moment.PARIS).toInstant());
      Await.until("the routine", () -> site.ask(LAST_DOWNLOADS).size() == 1);
      assertThat(site.ask(LAST_DOWNLOADS)).containsExactly("2026-12-07");
      assertThat(demo.status(lastDay)).isEqualTo(404);
      Await.until(
          "the next night",
          () ->
              site.ask(
                      "select execution_time at time zone 'Europe/Paris' from scheduled_tasks"
                          + " where task_name = 'daily-routine' and not picked")
                  .contains("2026-11-26 02:00:00"));
    }
  }

  @Test
  void a_night_missed_while_the_product_was_down_is_made_up_for_at_the_start() throws Exception {
    Site site = Site.in(folder);
    Demonstration.start(site, SettableClock.on(TODAY)).close();

    try (RunningForprev next =
        RunningForprev.start(site.settings(), SettableClock.on(TODAY.plusDays(2)))) {
      assertThat(next.port()).isPositive();
      Await.until("the routine", () -> site.ask(LAST_DOWNLOADS).size() == 1);
    }
  }

  @Test
  void the_demo_of_the_next_day_keeps_what_it_has_just_played() throws Exception {
    Site site = Site.in(folder);
    Demonstration.start(site, SettableClock.on(TODAY)).close();
    String seals = "select last_success from scheduled_tasks where task_name = 'audit-seal'";
    String before = site.ask(seals).get(0);

    try (Demonstration next = Demonstration.start(site, SettableClock.on(TODAY.plusDays(1)))) {
      Await.until("the jobs", () -> !before.equals(site.ask(seals).get(0)));
      assertThat(next.status(next.env().getProperty("DAY_15_CERTIFICATE"))).isEqualTo(200);
      assertThat(next.status(next.env().getProperty("DAY_16_CERTIFICATE"))).isEqualTo(422);
    }
  }

  @Test
  void a_job_that_died_at_work_goes_on_at_the_next_start_whatever_the_clock_of_the_machine()
      throws Exception {
    LocalDate past = LocalDate.of(2023, 3, 31);
    Site site = Site.in(folder);
    Demonstration.start(site, SettableClock.on(past)).close();
    Site.execute(
        site.database().owner(),
        "update scheduled_tasks set picked = true, picked_by = 'killed', last_success = null,"
            + " last_heartbeat = '2023-03-31T10:00:00Z'");

    Clock running =
        Clock.offset(
            Clock.systemUTC(),
            Duration.between(
                Instant.now(), past.plusDays(1).atTime(12, 0).atZone(Moment.PARIS).toInstant()));
    try (RunningForprev next = RunningForprev.start(site.settings(), running)) {
      assertThat(next.port()).isPositive();
      Await.until(
          "every job",
          () ->
              site.ask("select task_name from scheduled_tasks where last_success is null")
                  .isEmpty());
    }
  }
}
