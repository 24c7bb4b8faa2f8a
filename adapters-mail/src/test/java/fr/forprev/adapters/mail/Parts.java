package fr.forprev.adapters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;

/** The two parts of a message as a mail reader decodes them, with plain line ends. */
record Parts(String plain, String html) {

  static Parts of(MimeMessage message) throws MessagingException, IOException {
    MimeMultipart parts = (MimeMultipart) message.getContent();
    if (parts.getCount() != 2
        || !parts.getContentType().startsWith("multipart/alternative")
        || !parts.getBodyPart(0).getContentType().equals("text/plain; charset=UTF-8")
        || !parts.getBodyPart(1).getContentType().equals("text/html; charset=UTF-8")) {
      throw new AssertionError("not a text and its HTML: " + parts.getContentType());
    }
    return new Parts(content(parts, 0), content(parts, 1));
  }

  private static String content(MimeMultipart parts, int index)
      throws MessagingException, IOException {
    return ((String) parts.getBodyPart(index).getContent()).replace("\r\n", "\n");
  }
}
