package fr.forprev.application.account;

import java.util.List;

/**
 * Use case: leaves the mails that people asked for by {@link Recover} and {@link Register}. Only
 * here is looked up who is known, so that nobody who asks can tell by the time it takes (USR-11).
 */
public interface AnswerAskedMails {

  /**
   * What became of those that waited.
   *
   * @param answered how many were looked into, whether that left a mail or not
   * @param failures why others could not be, one each: these still wait
   */
  record Answers(int answered, List<RuntimeException> failures) {

    /** Keeps an unmodifiable copy of the failures. */
    public Answers {
      failures = List.copyOf(failures);
    }
  }

  /**
   * Looks into the first {@code limit} that wait, each in one act: its mail is in the outbox and
   * what was asked is forgotten, or neither. One that fails keeps no other back.
   */
  Answers answer(int limit);

  /** The use case over these ports. */
  static AnswerAskedMails of(AccountPorts ports) {
    return new Answering(ports);
  }
}
