package fr.forprev.adapters.persistence.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A data folder: {@code pg18} (the server's own), {@code password}, {@code postgres.log} and {@code
 * lock}.
 *
 * @param folder held by a {@link FolderLock} while a cluster is used
 */
record Cluster(Path folder, Binaries binaries, Privileges privileges) {
  static final String USER = "forprev";
  private static final long INITDB_MINUTES = 5;

  Path data() {
    return folder.resolve("pg18");
  }

  Path log() {
    return folder.resolve("postgres.log");
  }

  String password() throws IOException {
    if (Files.notExists(passwordFile())) {
      throw new EmbeddedPostgresException(
          "the file "
              + passwordFile()
              + " is missing: put it back, the data are readable only with it");
    }
    return Files.readString(passwordFile()).strip();
  }

  /**
   * Creates the data unless they exist. A half-finished earlier attempt is thrown away: {@code
   * pg18} is there whole or not at all. The sort order and the case rules do not depend on the
   * machine.
   */
  void createIfAbsent() throws IOException {
    if (Files.exists(data())) {
      privileges.own(data());
      return;
    }
    Path unfinished = folder.resolve("pg18.new");
    Folders.delete(unfinished);
    Files.createDirectory(unfinished);
    privileges.own(unfinished);
    writePassword();
    long logged = logSize();
    Process initdb =
        Spawner.spawn(
            privileges.command(
                binaries.program("initdb"),
                List.of(
                    "-D",
                    unfinished.toString(),
                    "-U",
                    USER,
                    "--pwfile=" + passwordFile(),
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions")),
            folder,
            log());
    if (!Spawner.endsWithin(initdb, INITDB_MINUTES, TimeUnit.MINUTES) || initdb.exitValue() != 0) {
      initdb.destroyForcibly();
      throw new EmbeddedPostgresException(
          "cannot create a database in " + folder + ":\n" + logSince(logged));
    }
    Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  long logSize() throws IOException {
    return Files.exists(log()) ? Files.size(log()) : 0;
  }

  /** What PostgreSQL said since the log had {@code size} bytes. */
  String logSince(long size) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "r")) {
      file.seek(size);
      byte[] said = new byte[(int) Math.min(file.length() - size, 100_000)];
      file.readFully(said);
      return new String(said, StandardCharsets.UTF_8).strip();
    }
  }

  private Path passwordFile() {
    return folder.resolve("password");
  }

  private void writePassword() throws IOException {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    Files.deleteIfExists(passwordFile());
    PrivateFile.create(passwordFile());
    Files.writeString(passwordFile(), HexFormat.of().formatHex(secret));
    privileges.own(passwordFile());
  }
}
