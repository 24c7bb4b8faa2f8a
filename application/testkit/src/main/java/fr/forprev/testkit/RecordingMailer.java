package fr.forprev.testkit;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.SendMail;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mailer that keeps what it is given; it can be told to break down. */
public final class RecordingMailer implements SendMail {

  private final List<Mail> sent = new CopyOnWriteArrayList<>();
  private volatile boolean broken;

  @Override
  public void send(Mail mail) {
    if (broken) {
      throw new IllegalStateException("the mailer is broken");
    }
    sent.add(mail);
  }

  /** What left, in order. */
  public List<Mail> sent() {
    return List.copyOf(sent);
  }

  /** Hands nothing over until it is mended. */
  public void breakDown() {
    broken = true;
  }

  /** Hands mails over again. */
  public void mend() {
    broken = false;
  }
}
