package fr.forprev.adapters.persistence.schema.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jooq.Constants;

/**
 * From what the code was generated, kept beside it, so that a build that changes no migration
 * generates nothing.
 */
record Stamp(Path file, String hash) {
  /** Of the migrations as they are, this generator and jOOQ. */
  static Stamp of(Path migrations, Path output) throws IOException {
    MessageDigest digest = sha256();
    digest.update(Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
    try (InputStream generator = CodeGeneration.class.getResourceAsStream("CodeGeneration.class")) {
      digest.update(Objects.requireNonNull(generator).readAllBytes());
    }
    try (var files = Files.list(migrations)) {
      for (Path file : files.sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return new Stamp(
        output.resolve("migrations.sha256"), HexFormat.of().formatHex(digest.digest()));
  }

  boolean isThere() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(hash);
  }

  void write() throws IOException {
    Files.writeString(file, hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
