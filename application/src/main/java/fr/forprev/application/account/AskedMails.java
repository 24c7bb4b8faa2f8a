package fr.forprev.application.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: mails that were asked for and not looked into yet; each is kept until then only. */
public interface AskedMails {

  /** One more, whoever it is for: the same work for everybody. */
  void add(UUID key, AskedMail asked);

  /** The keys of at most {@code limit} of them, the first ones first, as keys are drawn. */
  List<UUID> waiting(int limit);

  /**
   * Takes the one of that key away, for the act that answers it: no other act gets it, and it waits
   * again when that act comes to nothing. Empty when it has been taken.
   */
  Optional<AskedMail> take(UUID key);
}
