package fr.forprev.adapters.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** One address of one mailbox, as headers take it. */
final class Mailbox {

  /** Printable ASCII without space: no line break, and nothing that needs SMTPUTF8. */
  private static final Pattern SHAPE = Pattern.compile("[!-~]+@[!-~]+");

  private Mailbox() {}

  /** The bare address, if it is one: not a group, not a list, not a name with an address. */
  static Optional<InternetAddress> parse(String address) {
    InternetAddress mailbox = new InternetAddress();
    mailbox.setAddress(address);
    try {
      mailbox.validate();
    } catch (AddressException notAnAddress) {
      return Optional.empty();
    }
    return SHAPE.matcher(address).matches() && !mailbox.isGroup()
        ? Optional.of(mailbox)
        : Optional.empty();
  }

  static InternetAddress named(InternetAddress mailbox, String name) {
    try {
      mailbox.setPersonal(name, StandardCharsets.UTF_8.name());
      return mailbox;
    } catch (UnsupportedEncodingException everyJavaHasUtf8) {
      throw new AssertionError(everyJavaHasUtf8);
    }
  }
}
