package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of the product and what it says; killed with all that it started when closed. */
final class Product implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);
  private static final Duration STOP = Duration.ofSeconds(30);
  private static final Pattern ANSWERS =
      Pattern.compile("Forprev answers on (http://127\\.0\\.0\\.1:[0-9]+) ");
  private static final Set<Product> ALIVE = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().unstarted(() -> ALIVE.forEach(Product::kill)));
  }

  private final Process process;
  private final Path folder;
  private final Path out;
  private final Path err;

  private Product(Process process, Path folder, Path out, Path err) {
    this.process = process;
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  static Product running(Process process, Path folder, Path out, Path err) {
    Product product = new Product(process, folder, out, err);
    ALIVE.add(product);
    return product;
  }

  /** Comes back once it answers requests, with its address. */
  String address() throws Exception {
    Await.until(
        "Forprev answers",
        START,
        this::said,
        () -> ANSWERS.matcher(stdout()).find() || !process.isAlive());
    Matcher answers = ANSWERS.matcher(stdout());
    assertThat(answers.find()).as(this::said).isTrue();
    return answers.group(1);
  }

  /** Comes back once it has ended by itself, with its exit code. */
  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(START.toSeconds(), TimeUnit.SECONDS)).as(this::said).isTrue();
    return process.exitValue();
  }

  /** As Ctrl-C and service managers do; comes back when it has ended, within half a minute. */
  int terminate() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)).as(this::said).isTrue();
    return process.exitValue();
  }

  /** As {@code kill -9}, of this process alone. */
  void killAlone() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** The postgres processes that serve the data folder now. */
  Set<ProcessHandle> postgres() throws IOException {
    Path file = folder.resolve("data/pg18/postmaster.pid");
    Set<ProcessHandle> all = ConcurrentHashMap.newKeySet();
    if (Files.exists(file)) {
      ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
          .ifPresent(server -> {
            all.add(server);
            server.descendants().forEach(all::add);
          });
    }
    return all;
  }

  /** What the kernel says of its memory, where there is a kernel that does. */
  String memory() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    return Files.exists(status)
        ? String.join(
            " ",
            Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\s+", " "))
                .toList())
        : "";
  }

  String stdout() {
    return read(out);
  }

  String stderr() {
    return read(err);
  }

  private String said() {
    return "--- stdout\n" + stdout() + "--- stderr\n" + stderr();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Asks it to end, and kills it when it does not. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException interrupted) {
      kill();
      Thread.currentThread().interrupt();
    }
    ALIVE.remove(this);
  }
}
