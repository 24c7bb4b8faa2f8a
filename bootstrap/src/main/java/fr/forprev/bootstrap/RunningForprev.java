package fr.forprev.bootstrap;

import fr.forprev.adapters.web.UseCases;
import fr.forprev.adapters.web.WebServer;
import fr.forprev.adapters.web.WebSettings;
import fr.forprev.adapters.web.health.Readiness;
import fr.forprev.application.account.AnswerAskedMails;
import fr.forprev.application.account.ForgetEndedAccess;
import fr.forprev.application.account.IdentifyCaller;
import fr.forprev.application.certificate.FindAnnulment;
import fr.forprev.application.certificate.ListAnnulments;
import fr.forprev.application.notification.DeliverOutbox;
import fr.forprev.application.organisation.CheckSiret;
import fr.forprev.application.session.AnnulByNumber;
import fr.forprev.application.session.AnnulCertificate;
import fr.forprev.application.session.AskCorrection;
import fr.forprev.application.session.CheckTraineeImport;
import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.CountSessions;
import fr.forprev.application.session.DecideCorrection;
import fr.forprev.application.session.DeleteSession;
import fr.forprev.application.session.DownloadAllCertificates;
import fr.forprev.application.session.DownloadCertificate;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.ImportTrainees;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.ModifySession;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.application.session.PreviewCertificate;
import fr.forprev.application.session.PrintAttendanceSheet;
import fr.forprev.application.session.ReturnSession;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SendResults;
import fr.forprev.application.session.SessionChoices;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.application.session.TakeBackSession;
import fr.forprev.application.session.ViewSession;
import fr.forprev.application.simulation.Simulate;
import fr.forprev.application.trainer.DownloadOwnCertificate;
import fr.forprev.application.trainer.RecordCertification;
import fr.forprev.application.trainer.ViewOwnCertificates;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.database.OpenDatabase;
import fr.forprev.bootstrap.jobs.Jobs;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The whole product, running. Others may start it with their own adapters. */
public final class RunningForprev implements AutoCloseable {

  /** Closed last to first. */
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  private final OpenDatabase database;
  private final Adapters adapters;
  private int port;

  private RunningForprev(OpenDatabase database, Adapters adapters) {
    this.database = database;
    this.adapters = adapters;
    parts.push(database);
  }

  /** Chooses the adapters, once the database is open. */
  @FunctionalInterface
  public interface Choice {

    /** All adapters, usually those of {@link Wiring} with one of them swapped. */
    Adapters adapters(Settings settings, OpenDatabase database, Clock clock);
  }

  /** What is done between the wiring and the first request. */
  @FunctionalInterface
  interface Preparation {

    void run(OpenDatabase database);
  }

  /** The product with its own adapters. */
  public static RunningForprev start(Settings settings, Clock clock) {
    return start(settings, clock, RunningForprev::ownAdapters);
  }

  /** The product with the adapters of {@code choice}. */
  public static RunningForprev start(Settings settings, Clock clock, Choice choice) {
    return start(settings, clock, choice, database -> {});
  }

  static RunningForprev start(
      Settings settings, Clock clock, Choice choice, Preparation preparation) {
    FreePort.require(settings.httpHost(), settings.httpPort());
    OpenDatabase database = OpenDatabase.open(settings);
    try {
      RunningForprev running =
          new RunningForprev(database, choice.adapters(settings, database, clock));
      try {
        running.begin(settings, clock, preparation);
        return running;
      } catch (RuntimeException failure) {
        running.close();
        throw failure;
      }
    } catch (RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  static Adapters ownAdapters(Settings settings, OpenDatabase database, Clock clock) {
    return Wiring.adapters(settings, database.connections(), clock);
  }

  private void begin(Settings settings, Clock clock, Preparation preparation) {
    SessionPorts ports = adapters.sessions();
    CatalogueSeed.sow(ports.catalogues(), ports.transactions(), settings.catalogueFolder());
    preparation.run(database);
    Jobs jobs =
        Jobs.start(
            database.connections(),
            clock,
            settings.dailyTime(),
            RunDay.of(ports),
            ForgetEndedAccess.of(adapters.endedAccess(), clock),
            AnswerAskedMails.of(adapters.accounts()),
            DeliverOutbox.of(
                ports.outbox(),
                adapters.mailSubjects(),
                adapters.accounts().secrets().into(adapters.accounts().links()),
                adapters.mailer(),
                clock),
            adapters.auditSeals());
    parts.push(jobs);
    WebServer web =
        WebServer.start(
            webSettings(settings), useCases(clock), () -> readiness(database, jobs), clock);
    parts.push(web);
    port = web.port();
  }

  private UseCases useCases(Clock clock) {
    SessionPorts ports = adapters.sessions();
    return new UseCases(
        IdentifyCaller.of(adapters.apiTokens(), ports.persons(), clock),
        SessionChoices.of(ports),
        ListSessions.of(ports.sessionRows()),
        CountSessions.of(ports),
        OpenDraft.of(ports),
        ViewSession.of(ports),
        SaveDraft.of(ports),
        CheckTraineeImport.of(ports),
        ImportTrainees.of(ports),
        CheckTrainer.of(ports),
        SubmitSession.of(ports),
        SendResults.of(ports),
        ReturnSession.of(ports),
        TakeBackSession.of(ports),
        ModifySession.of(ports),
        DeleteSession.of(ports),
        PreviewCertificate.of(ports, adapters.certificates()),
        GenerateCertificates.of(ports),
        DownloadCertificate.of(ports, adapters.certificates()),
        DownloadAllCertificates.of(ports, adapters.certificates()),
        PrintAttendanceSheet.of(ports, adapters.attendanceSheets()),
        UseCases.TrainingSiteUseCases.of(adapters.sitePorts()),
        UseCases.HabilitationUseCases.of(adapters.habilitationPorts()),
        CheckSiret.of(ports.organisations()),
        AnnulCertificate.of(ports),
        AskCorrection.of(ports),
        DecideCorrection.of(ports),
        AnnulByNumber.of(ports),
        ListAnnulments.of(adapters.annulmentPages()),
        FindAnnulment.in(ports.annulments()),
        ViewOwnCertificates.of(ports.ofTrainers()),
        DownloadOwnCertificate.of(ports.ofTrainers(), adapters.certificates()),
        RecordCertification.of(ports.ofTrainers()),
        Simulate.of(ports.catalogues()::current, clock),
        UseCases.AccountUseCases.of(adapters.support()));
  }

  private static List<Readiness.Check> readiness(OpenDatabase database, Jobs jobs) {
    boolean answers = database.answers();
    return List.of(
        new Readiness.Check("database", answers),
        new Readiness.Check("migrations", answers && database.isMigrated()),
        new Readiness.Check("scheduler", jobs.isRunning()));
  }

  private static WebSettings webSettings(Settings settings) {
    WebSettings usual = WebSettings.on(settings.httpHost(), settings.httpPort());
    return new WebSettings(
        usual.host(),
        usual.port(),
        "https".equals(settings.publicUrl().getScheme()),
        usual.trainerChecks(),
        usual.failedAuthentications(),
        usual.publishedReads(),
        settings.httpProxy().orElse(null),
        settings.formerUrl().orElse(null),
        usual.grace());
  }

  /** The port on which requests are answered. */
  public int port() {
    return port;
  }

  /** The adapters in use. */
  public Adapters adapters() {
    return adapters;
  }

  /** Stops listening, ends requests and jobs in flight, then closes the database. */
  @Override
  public synchronized void close() {
    RuntimeException first = null;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception failure) {
        first = first == null ? new IllegalStateException(failure) : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
