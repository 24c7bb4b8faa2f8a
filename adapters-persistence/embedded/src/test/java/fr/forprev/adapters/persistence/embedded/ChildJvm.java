package fr.forprev.adapters.persistence.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Another JVM that runs the database of a folder until it is told to end, or killed. */
final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader says;

  private ChildJvm(Process process) {
    this.process = process;
    this.says = process.inputReader();
  }

  static ChildJvm running(Path folder) throws IOException {
    return start(List.of(), Map.of(), System.getProperty("java.class.path"), folder);
  }

  static ChildJvm start(
      List<String> prefix, Map<String, String> environment, String classPath, Path folder)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto"));
    command.addAll(List.of("-cp", classPath, Holder.class.getName(), folder.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new ChildJvm(builder.start());
  }

  /** One line: {@code holds 3 rows}, or the sentence of the refusal. */
  String answer() throws IOException {
    return String.valueOf(says.readLine());
  }

  /** As {@code kill -9}. Comes back when the JVM is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** The server of a folder and its own child processes. */
  static List<ProcessHandle> serversOf(Path folder) throws IOException {
    long pid = Long.parseLong(Files.readAllLines(folder.resolve("pg18/postmaster.pid")).getFirst());
    List<ProcessHandle> all = new ArrayList<>();
    ProcessHandle.of(pid)
        .ifPresent(server -> {
          all.add(server);
          server.descendants().forEach(all::add);
        });
    return all;
  }

  static void awaitEnd(List<ProcessHandle> processes)
      throws InterruptedException, ExecutionException, TimeoutException {
    for (ProcessHandle handle : processes) {
      handle.onExit().get(30, TimeUnit.SECONDS);
    }
  }

  /** Tells the JVM to close its server and to end. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** The other JVM's main class. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] folder) throws Exception {
      try (EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(folder[0]))) {
        Sql sql = new Sql(server);
        sql.execute("create table if not exists kept (n int)");
        sql.execute("insert into kept values (1)");
        System.out.println("holds " + sql.ask("select count(*) from kept") + " rows");
        System.in.transferTo(System.out);
      } catch (EmbeddedPostgresException refusal) {
        System.out.println(refusal.getMessage());
      }
    }
  }
}
