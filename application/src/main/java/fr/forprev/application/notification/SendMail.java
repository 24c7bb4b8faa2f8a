package fr.forprev.application.notification;

/** Port: hands a mail over to the outside. */
public interface SendMail {

  /**
   * Renders and sends {@code mail}, to every address that {@link MailAddress} accepts.
   *
   * @throws RuntimeException the adapter's own, when it could not be handed over: it is tried again
   */
  void send(Mail mail);
}
