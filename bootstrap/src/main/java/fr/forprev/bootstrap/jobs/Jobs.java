package fr.forprev.bootstrap.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.forprev.application.Moment;
import fr.forprev.application.account.AnswerAskedMails;
import fr.forprev.application.account.ForgetEndedAccess;
import fr.forprev.application.audit.AuditSeals;
import fr.forprev.application.notification.DeliverOutbox;
import fr.forprev.application.session.RunDay;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs of the product, shared by all nodes of one database: each runs on one node at a time.
 */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int MAILS_AT_ONCE = 50;
  private static final Duration EVERY_SECOND = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String DAILY_ROUTINE = "daily-routine";

  private final Scheduler scheduler;

  private Jobs(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Starts the daily routine at {@code dailyTime} in Paris, the outbox and the seals. */
  public static Jobs start(
      DataSource connections,
      Clock clock,
      LocalTime dailyTime,
      RunDay day,
      ForgetEndedAccess access,
      AnswerAskedMails asked,
      DeliverOutbox outbox,
      AuditSeals seals) {
    Scheduler scheduler =
        Scheduler.create(connections)
            .startTasks(
                recurring(DAILY_ROUTINE, Schedules.daily(Moment.PARIS, dailyTime), clock)
                    .execute((instance, context) -> run(day, access)),
                recurring("outbox", FixedDelay.of(EVERY_SECOND), clock)
                    .execute((instance, context) -> {
                      answerAll(asked);
                      deliverAll(outbox);
                    }),
                recurring("audit-seal", FixedDelay.of(EVERY_SECOND), clock)
                    .execute((instance, context) -> seals.sealPending()))
            .clock(clock::instant)
            .threads(3)
            .pollingInterval(EVERY_SECOND)
            .heartbeatInterval(Duration.ofSeconds(10))
            .missedHeartbeatsLimit(4)
            .shutdownMaxWait(PATIENCE)
            .build();
    scheduler.start();
    return new Jobs(scheduler);
  }

  /**
   * Before {@link #start}: a daily routine that was missed while the product was down is not made
   * up for; the next one comes at its time.
   */
  public static void forgetMissedDay(DataSource connections) {
    try (Connection connection = connections.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from scheduled_tasks where task_name = ?")) {
      delete.setString(1, DAILY_ROUTINE);
      delete.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("the missed daily routine cannot be forgotten", failure);
    }
  }

  /**
   * A job that comes again and again; one that died at work is due at once. The scheduler's own way
   * would take the machine's time for it, which a shifted clock may never reach.
   */
  private static Tasks.RecurringTaskBuilder<Void> recurring(
      String name, Schedule schedule, Clock clock) {
    return Tasks.recurring(name, schedule)
        .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()));
  }

  private static void run(RunDay day, ForgetEndedAccess access) {
    access.run();
    RunDay.DayReport report = day.run();
    LOG.atInfo()
        .addKeyValue("announcedDeletions", report.announcedDeletions())
        .addKeyValue("deletedSessions", report.deletedSessions())
        .log("daily routine");
  }

  private static void answerAll(AnswerAskedMails asked) {
    AnswerAskedMails.Answers answers = asked.answer(MAILS_AT_ONCE);
    while (answers.answered() > 0) {
      answers = asked.answer(MAILS_AT_ONCE);
    }
    // What the database says of a failure may quote what somebody typed: its kind must do.
    answers
        .failures()
        .forEach(failure -> LOG.warn("asked mail kept: {}", failure.getClass().getName()));
  }

  private static void deliverAll(DeliverOutbox outbox) {
    DeliverOutbox.Delivery delivery = outbox.deliver(MAILS_AT_ONCE);
    while (delivery.sent() + delivery.dropped() + delivery.failed() > 0) {
      LOG.atInfo()
          .addKeyValue("sent", delivery.sent())
          .addKeyValue("dropped", delivery.dropped())
          .addKeyValue("failed", delivery.failed())
          .log("outbox");
      // The adapters' messages name no person; a cause might.
      delivery.failures().forEach(failure -> LOG.warn("mail kept: {}", failure.getMessage()));
      delivery = outbox.deliver(MAILS_AT_ONCE);
    }
  }

  /** Whether the scheduler runs. */
  public boolean isRunning() {
    return scheduler.getSchedulerState().isStarted()
        && !scheduler.getSchedulerState().isShuttingDown();
  }

  /** Takes no more work, waits for what is running, 20 seconds at most. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
