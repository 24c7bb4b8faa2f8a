package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.bootstrap.configuration.CannotStart;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.certificate.SpecimenCertificate;
import fr.forprev.testkit.SettableClock;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class RunningForprevTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;

  private Site site;

  @BeforeEach
  void install() {
    site = Site.in(folder);
  }

  @Test
  void mails_leave_as_files_and_the_audit_is_sealed() throws Exception {
    try (Demonstration demo = Demonstration.start(site, SettableClock.on(TODAY))) {
      String waiting = "select id from outbox where settled_at is null";
      Await.until("the outbox", () -> site.ask(waiting).isEmpty());
      assertThat(demo.running().adapters().auditSeals().broken()).isEmpty();
      Await.until(
          "the seals",
          () ->
              site.ask("select count(*) from audit_entry")
                  .equals(site.ask("select count(*) from audit_seal")));

      for (String id :
          site.ask("select id from outbox where subject in (select id from session)")) {
        assertThat(folder.resolve("mail").resolve(id + ".eml")).isNotEmptyFile();
      }
      assertThat(mails()).isEqualTo(15);
    }
  }

  @Test
  void a_changed_entry_of_the_audit_breaks_the_chain() throws Exception {
    try (Demonstration demo = Demonstration.start(site, SettableClock.on(TODAY))) {
      Await.until("the seals", () -> site.ask("select entry from audit_seal").size() > 0);
      String entry = site.ask("select entry from audit_seal order by position limit 1").get(0);
      Site.execute(
          site.database().owner(),
          "update audit_entry set act = 'SESSION_DELETED' where id = '" + entry + "'");

      assertThat(demo.running().adapters().auditSeals().broken())
          .extracting(Object::toString)
          .contains(entry);
    }
  }

  @Test
  void a_request_in_flight_is_answered_before_the_stop() throws Exception {
    CountDownLatch drawing = new CountDownLatch(1);
    CountDownLatch stopping = new CountDownLatch(1);
    Demonstration demo =
        Demonstration.start(
            site,
            SettableClock.on(TODAY),
            (settings, database, clock) ->
                slowed(RunningForprev.ownAdapters(settings, database, clock), drawing, stopping));
    CompletableFuture<HttpResponse<String>> answer =
        HttpClient.newHttpClient()
            .sendAsync(
                demo.request(demo.env().getProperty("DAY_15_CERTIFICATE")),
                HttpResponse.BodyHandlers.ofString());
    assertThat(drawing.await(30, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Void> stop = CompletableFuture.runAsync(demo::close);
    Await.until("no new request is taken", () -> !isListening(demo.running().port()));
    assertThat(stop).isNotDone();
    stopping.countDown();

    assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    stop.get(60, TimeUnit.SECONDS);
  }

  @Test
  void closing_again_does_nothing() throws Exception {
    Demonstration demo = Demonstration.start(site, SettableClock.on(TODAY));
    demo.close();
    demo.close();

    assertThat(isListening(demo.running().port())).isFalse();
  }

  @Test
  void a_taken_port_is_found_out_before_anything_is_done() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Map<String, String> port =
          Map.of("FORPREV_HTTP_PORT", Integer.toString(taken.getLocalPort()));

      assertThatThrownBy(() -> RunningForprev.start(site.settings(port), SettableClock.on(TODAY)))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("--port");
      assertThat(site.ask("select dispositif from catalogue_dispositif")).isEmpty();
    }
  }

  @Test
  void what_fails_at_the_start_leaves_nothing_running() throws Exception {
    assertThatThrownBy(() ->
            RunningForprev.start(
                site.settings(),
                SettableClock.on(TODAY),
                RunningForprev::ownAdapters,
                database -> {
                  throw new IllegalStateException("no");
                }))
        .hasMessage("no");
    assertThat(
            site.ask(
                "select pid from pg_stat_activity where application_name = 'forprev' and datname ="
                    + " current_database()"))
        .isEmpty();
  }

  private static Adapters slowed(Adapters own, CountDownLatch drawing, CountDownLatch stopping) {
    return own.withCertificates(new Slowed(own.certificates(), drawing, stopping));
  }

  private record Slowed(RenderCertificate drawn, CountDownLatch drawing, CountDownLatch stopping)
      implements RenderCertificate {
    @Override
    public byte[] pdf(PrintedCertificate printed) {
      drawing.countDown();
      await(stopping);
      return drawn.pdf(printed);
    }

    @Override
    public byte[] specimen(SpecimenCertificate specimen) {
      return drawn.specimen(specimen);
    }

    @Override
    public byte[] bundle(List<PrintedCertificate> printed) {
      return drawn.bundle(printed);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static boolean isListening(int port) {
    try {
      FreePort.require("127.0.0.1", port);
      return false;
    } catch (CannotStart taken) {
      return true;
    }
  }

  private long mails() throws Exception {
    try (var files = Files.list(folder.resolve("mail"))) {
      return files.filter(file -> file.toString().endsWith(".eml")).count();
    }
  }
}
