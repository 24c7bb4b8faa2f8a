package fr.forprev.e2e;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A command line to run.
 *
 * @param before commands that run the launcher, such as one that changes the user
 * @param launcher the script of the distribution, or a link to it
 * @param folder the current directory
 */
record Launch(
    List<String> before,
    Path launcher,
    Path folder,
    Map<String, String> environment,
    List<String> arguments) {

  /** The folder that the build of bootstrap leaves. */
  static final Path DISTRIBUTION = Path.of("..", "target", "forprev").toAbsolutePath().normalize();

  private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  static Launch in(Path folder, String... arguments) {
    return new Launch(
        List.of(), DISTRIBUTION.resolve("bin/forprev"), folder, Map.of(), List.of(arguments));
  }

  Launch after(List<String> command) {
    return new Launch(command, launcher, folder, environment, arguments);
  }

  Launch by(Path script) {
    return new Launch(before, script, folder, environment, arguments);
  }

  Launch with(Map<String, String> variables) {
    return new Launch(before, launcher, folder, variables, arguments);
  }

  /** Starts it; whoever calls closes what comes back. */
  Product start() throws IOException {
    if (!Files.isExecutable(launcher)) {
      throw new IllegalStateException(launcher + " is missing: package bootstrap first");
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Path out = Files.createTempFile(folder, "stdout", ".txt");
    Path err = Files.createTempFile(folder, "stderr", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.of(before, List.of(launcher.toString()), arguments)
                    .flatMap(List::stream)
                    .toList())
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> inherited = new HashMap<>(builder.environment());
    builder.environment().clear();
    inherited.forEach((name, value) -> {
      if (!name.startsWith("FORPREV_") || name.equals("FORPREV_CACHE")) {
        builder.environment().put(name, value);
      }
    });
    builder.environment().put("FORPREV_DAILY_TIME", farFromNow());
    builder.environment().put("JAVA_OPTS", QUICK_TO_START);
    builder.environment().putAll(environment);
    return Product.running(builder.start(), folder, out, err);
  }

  /** No test sees the night. */
  private static String farFromNow() {
    return LocalTime.now(ZoneId.of("Europe/Paris"))
        .plusHours(12)
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }
}
