package fr.forprev.adapters.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;

/**
 * What tells one document from another, and makes the same data give the same bytes.
 *
 * @param title what a reader's window shows
 * @param day the day that the document bears, also the date of the file
 * @param key unique among all documents
 */
record Identity(String title, LocalDate day, String key) {

  /** A number drawn from the key alone, from which the file identifier is made. */
  long documentId() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
