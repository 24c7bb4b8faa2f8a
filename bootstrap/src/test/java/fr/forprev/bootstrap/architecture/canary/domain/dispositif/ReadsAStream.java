package fr.forprev.bootstrap.architecture.canary.domain.dispositif;

import java.io.IOException;
import java.io.InputStream;

/** Reads, and is not the class of the bundled data. */
public final class ReadsAStream {

  private ReadsAStream() {}

  /** The first byte. */
  public static int first(InputStream bytes) throws IOException {
    return bytes.read();
  }
}
